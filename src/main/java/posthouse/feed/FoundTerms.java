package posthouse.feed;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.glossary.Term;
import posthouse.language.Language;

/** The terms of the glossary of which a name, a reading or a variant contains what was asked for. */
@JsonbPropertyOrder({"query", "total", "terms"})
public record FoundTerms(String query, int total, List<Found> terms) {

    private static final Pattern MARKS_ON_LATIN = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** @param query anything; an empty one finds every term */
    public static FoundTerms of(String query, List<Term> glossary) {
        var sought = folded(query);
        var found = glossary.stream()
                .filter(term -> written(term).anyMatch(it -> folded(it).contains(sought)))
                .map(Found::of)
                .toList();
        return new FoundTerms(query, found.size(), found);
    }

    private static Stream<String> written(Term term) {
        var names = Stream.of(
                term.id(),
                term.zh(),
                term.hant(),
                term.pinyin(),
                term.en(),
                term.ja(),
                term.kana(),
                term.ko(),
                term.romanised());
        return Stream.concat(names, term.variants().values().stream().flatMap(List::stream))
                .filter(Objects::nonNull);
    }

    /** Full-width digits, capitals, tone marks and spaces make no difference. */
    static String folded(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = MARKS_ON_LATIN
                .matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                .replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll("");
    }

    /**
     * One official concept.
     *
     * @param names the approved name by language
     * @param hant the name as Taiwan and Hong Kong write it
     * @param confidence {@code high}, or {@code mid} where a native reader has still to check the names
     * @param variants what people type instead, by language
     */
    @JsonbPropertyOrder({"id", "names", "hant", "pinyin", "kana", "romanised", "confidence", "variants"})
    public record Found(
            String id,
            Map<String, String> names,
            @Nullable String hant,
            @Nullable String pinyin,
            @Nullable String kana,
            @Nullable String romanised,
            String confidence,
            Map<String, List<String>> variants) {

        static Found of(Term term) {
            return new Found(
                    term.id(),
                    byLanguage(term::in),
                    term.hant(),
                    term.pinyin(),
                    term.kana(),
                    term.romanised(),
                    term.confidence(),
                    byLanguage(term::variants));
        }

        private static <T> Map<String, T> byLanguage(java.util.function.Function<Language, T> value) {
            return Language.all().stream()
                    .collect(Collectors.toMap(Language::code, value, (one, other) -> one, LinkedHashMap::new));
        }
    }
}
