package posthouse.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import posthouse.language.Language;

/**
 * A best bet: what the office puts first for everybody who types just this.
 *
 * @param language in which it is typed
 * @param document {@code guide:lost-passport}
 */
public record Pin(
        @NotNull Language language,
        @NotBlank @Size(max = LONGEST) String words,
        @NotBlank @Pattern(regexp = "[a-z-]+:[a-z0-9-]+") String document) {

    /** Of the words, in characters. */
    public static final int LONGEST = 100;

    /** One document for the same words. */
    public String name() {
        return language.code() + " " + words;
    }
}
