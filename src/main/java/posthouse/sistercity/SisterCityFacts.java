package posthouse.sistercity;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.document.KindFacts;
import posthouse.language.Names;
import posthouse.language.PartialDate;

/**
 * What no language changes about a sister city.
 *
 * @param country ISO 3166-1 alpha-2
 * @param reading of the name in Japanese, in kana
 * @param since absent where no source says
 * @param wording the partner's own word for the tie
 */
public record SisterCityFacts(
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull @Valid Names names,
        @Nullable String reading,
        @Nullable PartialDate since,
        @NotNull Tie tie,
        @Valid @Nullable Wording wording)
        implements KindFacts {

    /** Sister city (友好城市), or the looser friendly exchange city (友好交流城市), as this city calls it; partners have words of their own. */
    public enum Tie {
        @JsonProperty("sister")
        SISTER,
        @JsonProperty("friendly")
        FRIENDLY
    }

    /** A word and its language's BCP 47 tag. */
    public record Wording(
            @NotBlank String language, @NotBlank String text) {}
}
