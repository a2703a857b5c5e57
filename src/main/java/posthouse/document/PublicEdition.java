package posthouse.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/**
 * A published revision as readers and their software see it.
 *
 * @param outdatedSince the day on which the source changed, if it did and these words have not followed
 */
public record PublicEdition(
        Language language,
        int number,
        Words words,
        Origin origin,
        Instant publishedAt,
        Freshness freshness,
        @Nullable LocalDate outdatedSince) {

    /** Whether readers are to be told that no human has checked these words. */
    public boolean machine() {
        return origin == Origin.MACHINE;
    }

    public boolean outdated() {
        return freshness == Freshness.OUTDATED;
    }
}
