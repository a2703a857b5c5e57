package posthouse.checking;

import posthouse.document.Facts;
import posthouse.document.Section;

/**
 * What would be public of a document if nothing stopped it: its facts, and the words of each language that would be
 * there, new and old ones together.
 */
public record Candidate(Section section, String slug, Facts facts, ParallelTexts texts) {

    /** {@code guide:lost-passport}. */
    public String name() {
        return section.kind() + ":" + slug;
    }

    /** Whether the facts keep their constraints, and so can be asked for more. */
    boolean sound() {
        return Constraints.broken(facts).isEmpty();
    }
}
