package posthouse.glossary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/**
 * One official concept with its approved name in each language and the variants that people type.
 *
 * @param hant the name as Taiwan and Hong Kong write it
 * @param confidence {@code high}, or {@code mid} where a native reader has still to check: a text then puts the Chinese beside it
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
        Map<Language, List<String>> variants) {

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
            case JA -> ja;
            case KO -> ko;
        };
    }

    public List<String> variants(Language language) {
        return variants.getOrDefault(language, List.of());
    }

    public boolean needsNativeReader() {
        return !confidence.equals("high");
    }
}
