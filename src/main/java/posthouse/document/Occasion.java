package posthouse.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day or span that a document puts into calendars.
 *
 * @param from the first day
 * @param until the last day, included
 * @param place the glossary term of where it is
 */
public record Occasion(
        Sort sort,
        LocalDate from,
        LocalDate until,
        @Nullable String place) {

    /** What the days are to a reader. */
    public enum Sort {
        /** Something takes place. */
        HELD,
        /** It is the last day on which the document holds. */
        LAST_DAY
    }

    public static Occasion held(LocalDate from, LocalDate until, @Nullable String place) {
        return new Occasion(Sort.HELD, from, until, place);
    }

    public static Occasion lastDay(LocalDate day) {
        return new Occasion(Sort.LAST_DAY, day, day, null);
    }
}
