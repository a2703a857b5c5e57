package posthouse.checking;

import org.jspecify.annotations.Nullable;
import posthouse.document.Revision;
import posthouse.document.Words;

/**
 * The words that one language would have.
 *
 * @param revision their number
 * @param translatedFrom the number of the source edition's revision; null in the source edition
 */
public record Version(Words words, int revision, @Nullable Integer translatedFrom) {

    public static Version of(Revision revision) {
        return new Version(revision.words(), revision.number(), revision.translatedFrom());
    }
}
