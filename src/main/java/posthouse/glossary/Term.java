package posthouse.glossary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/**
 * One official concept with its approved name in each language and the variants that people type.
 *
 * @param hant the name as Taiwan and Hong Kong write it
 * @param confidence {@code high}, or {@code mid} where a native reader has still to check: a text then puts the Chinese beside it
 * @param admitted other words that a text may say for it, by language
 * @param refused wrong forms that have been seen in print, by language; a text that has one is not taken
 * @param variants what people type instead, by language; other countries' words for the same thing among them
 */
public record Term(
        @NotBlank @Size(max = 200) String id,
        @NotBlank String zh,
        @Nullable String hant,
        @Nullable String pinyin,
        @NotBlank String en,
        @NotBlank String ja,
        @Nullable String kana,
        @NotBlank String ko,
        @Nullable String romanised,
        @NotBlank String confidence,
        List<String> sources,
        Map<Language, List<String>> variants,
        Map<Language, List<String>> admitted,
        Map<Language, List<String>> refused) {

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
            case JA -> ja;
            case KO -> ko;
        };
    }

    /** What people type instead of the approved name. */
    public List<String> variants(Language language) {
        return Stream.concat(admitted(language).stream(), variants.getOrDefault(language, List.of()).stream())
                .toList();
    }

    public List<String> admitted(Language language) {
        return admitted.getOrDefault(language, List.of());
    }

    /** What people type, and a text does not say. */
    public List<String> unapproved(Language language) {
        return variants.getOrDefault(language, List.of());
    }

    public List<String> refused(Language language) {
        return refused.getOrDefault(language, List.of());
    }

    public boolean needsNativeReader() {
        return !confidence.equals("high");
    }
}
