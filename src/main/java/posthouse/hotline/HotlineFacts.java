package posthouse.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.document.KindFacts;
import posthouse.language.PartialDate;

/**
 * What no language changes about a hotline.
 *
 * @param number as it is dialled in China
 * @param abroad numbers that work from abroad, in +86 form; only those that a source gives
 * @param since when it began
 */
public record HotlineFacts(
        @NotBlank String number,
        List<String> abroad,
        @NotNull Scope scope,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean emergency,
        @NotNull @Valid Hours hours,
        @NotNull @Valid Languages languages,
        @Nullable PartialDate since)
        implements KindFacts {

    /** Whose line it is. */
    public enum Scope {
        @JsonProperty("national")
        NATIONAL,
        @JsonProperty("city")
        CITY
    }

    /** When it answers. */
    public record Hours(
            @NotNull Pattern pattern,
            @Min(1) @Max(24) @Nullable Integer hoursADay) {

        /** Round the clock; at least so many hours a day; or nobody has confirmed it. */
        public enum Pattern {
            @JsonProperty("always")
            ALWAYS,
            @JsonProperty("at-least")
            AT_LEAST,
            @JsonProperty("unknown")
            UNKNOWN
        }
    }

    /**
     * In which languages it answers, and how sure that is.
     *
     * @param spoken ISO 639 codes, when stated
     */
    public record Languages(@NotNull Certainty status, List<String> spoken) {

        /** Stated by a source; not stated by any; or said but not verified. */
        public enum Certainty {
            @JsonProperty("stated")
            STATED,
            @JsonProperty("not-stated")
            NOT_STATED,
            @JsonProperty("unverified")
            UNVERIFIED
        }
    }

    @Override
    public List<String> numbers() {
        return Stream.concat(Stream.ofNullable(number), abroad.stream()).toList();
    }
}
