package posthouse.publishing;

import java.util.Map;
import posthouse.checking.Candidate;
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

    /** What it would make public. */
    Candidate candidate() {
        return new Candidate(section, slug, facts, texts());
    }
}
