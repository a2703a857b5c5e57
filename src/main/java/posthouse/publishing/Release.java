package posthouse.publishing;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/**
 * What a publisher sends out in one act.
 *
 * @param languages whose approved words
 * @param facts whether the approved facts too
 * @param forPublicRelease 此件公开发布: the publisher’s word, without which nothing goes out
 * @param at when; null for now
 * @param why the source language goes first, where all should go together; else empty
 * @param expected of a release that does not wait for all, when the other languages should be there
 */
public record Release(
        Set<Language> languages,
        boolean facts,
        boolean forPublicRelease,
        @Nullable Instant at,
        String why,
        @Nullable Instant expected) {

    /** Everything that is approved of these languages, now. */
    public static Release now(Set<Language> languages) {
        return new Release(languages, true, true, null, "", null);
    }
}
