package posthouse.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.document.KindFacts;

/**
 * What no language changes about an event.
 *
 * @param pattern absent where no source says
 * @param venue a glossary term
 * @param past when it was, as far as sources say, oldest first
 * @param next when it is next; absent until the organiser has said so
 */
public record EventFacts(
        @Nullable Pattern pattern,
        @Nullable String venue,
        List<@Valid Days> past,
        @Valid @Nullable Days next) implements KindFacts {

    /** How it recurs. */
    public enum Pattern {
        @JsonProperty("yearly")
        YEARLY,
        @JsonProperty("once")
        ONCE
    }

    /** A span of days, both included. */
    public record Days(@NotNull LocalDate from, @NotNull LocalDate until) {}

    @Override
    public List<String> terms() {
        return venue == null ? List.of() : List.of(venue);
    }
}
