package posthouse.publishing;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import posthouse.document.Facts;
import posthouse.document.Section;
import posthouse.language.Language;

/**
 * One document of the content folder: its facts, and a file for each language that it is there in.
 *
 * @param place the folder of its section: {@code guides}, or {@code drafts/guides} for what is not public yet
 */
public record ContentDocument(
        Section section, String place, String slug, Facts facts, Map<Language, EditionFile> editions)
        implements Translated {

    /** Where documents lie that wait for somebody's word before they may be public. */
    static final String DRAFTS = "drafts/";

    /** The language that the portal's content is written in first. */
    public static final Language SOURCE = Language.ZH;

    @Override
    public String folder() {
        return place + "/" + slug;
    }

    String factsFile() {
        return folder() + "/facts.yaml";
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
