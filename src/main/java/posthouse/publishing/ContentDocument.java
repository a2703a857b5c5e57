package posthouse.publishing;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import posthouse.document.Facts;
import posthouse.document.Section;
import posthouse.language.Language;

/** One document of the content folder: its facts, and a file for each language that it is there in. */
public record ContentDocument(Section section, String slug, Facts facts, Map<Language, EditionFile> editions) {

    /** The language that the portal's content is written in first. */
    public static final Language SOURCE = Language.ZH;

    String folder() {
        return section.path() + "/" + slug;
    }

    String factsFile() {
        return folder() + "/facts.yaml";
    }

    String file(Language language) {
        return folder() + "/" + language.code() + ".md";
    }

    String name() {
        return section.kind() + ":" + slug;
    }

    /** Whether the edition that a reader of a language is shown has this block. */
    boolean hasBlock(Language reader, String id) {
        return Stream.of(reader, SOURCE)
                .map(editions::get)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(it -> it.text().ids().contains(id))
                .isPresent();
    }
}
