package posthouse.language;

import jakarta.validation.constraints.NotBlank;

/** A name in each of the four languages: of an office, a city, a person. */
public record Names(
        @NotBlank String zh,
        @NotBlank String en,
        @NotBlank String ja,
        @NotBlank String ko) {

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
            case JA -> ja;
            case KO -> ko;
        };
    }
}
