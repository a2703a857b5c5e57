package posthouse.search;

import posthouse.language.Language;

/**
 * What people typed and did not find, as often as it happened; nothing says who or when.
 *
 * @param reader the language that they read
 * @param words as typed, in small letters and single spaces
 * @param nothing times that no document answered it
 * @param elsewhere times that one did, in another language only
 * @param reworded times that they typed something else at once
 */
public record FailedSearch(Language reader, String words, long nothing, long elsewhere, long reworded) {

    public long times() {
        return Math.max(nothing + elsewhere, reworded);
    }
}
