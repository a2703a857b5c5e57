package posthouse.publishing;

import java.util.EnumMap;
import java.util.Map;
import posthouse.checking.ParallelTexts;
import posthouse.checking.Version;
import posthouse.document.Words;
import posthouse.language.Language;

/** What lies in the content folder in several languages: a document, or a template. */
interface Translated {

    String folder();

    Map<Language, EditionFile> editions();

    /** Its words as the checks look at them. */
    default ParallelTexts texts() {
        var versions = new EnumMap<Language, Version>(Language.class);
        editions().forEach((language, edition) -> {
            var head = edition.head();
            var words = new Words(head.title(), head.summary(), head.keywords(), edition.text());
            versions.put(language, new Version(words, head.revision(), head.translatedFrom()));
        });
        return new ParallelTexts(ContentDocument.SOURCE, versions);
    }

    default String file(Language language) {
        return folder() + "/" + language.code() + ".md";
    }
}
