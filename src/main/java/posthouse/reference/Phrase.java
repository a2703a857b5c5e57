package posthouse.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/**
 * A sentence to show or say to somebody who knows only Chinese. It is language, not a fact.
 *
 * @param kana the Japanese sentence in kana
 * @param romanised the Korean sentence in Latin letters
 * @param sayKana how the Chinese sounds, roughly and without tones, in katakana
 * @param sayHangul the same in Hangul
 */
public record Phrase(
        @NotBlank @Size(max = 200) String id,
        @NotBlank String zh,
        @NotBlank String pinyin,
        @NotBlank String en,
        @NotBlank String ja,
        @Nullable String kana,
        @NotBlank String ko,
        @Nullable String romanised,
        @Nullable String sayKana,
        @Nullable String sayHangul) {

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
            case JA -> ja;
            case KO -> ko;
        };
    }

    /** The language in which a reader is told what the Chinese says; a reader of Chinese helps somebody, in English. */
    public Language beside(Language reader) {
        return reader == Language.ZH ? Language.EN : reader;
    }

    /** How a reader who knows no pinyin may read the Chinese aloud. */
    public @Nullable String aid(Language reader) {
        return switch (reader) {
            case ZH, EN -> null;
            case JA -> sayKana;
            case KO -> sayHangul;
        };
    }
}
