package posthouse.publishing;

import java.util.Map;
import posthouse.language.Language;

/** What lies in the content folder in several languages: a document, or a template. */
interface Translated {

    String folder();

    Map<Language, EditionFile> editions();

    default String file(Language language) {
        return folder() + "/" + language.code() + ".md";
    }
}
