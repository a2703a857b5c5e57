package posthouse.lexicon;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import posthouse.language.Language;

/**
 * Countries, cities, languages and currencies as each language calls them.
 *
 * <p>Source: CLDR, as ICU brings it. Its cities are those after which time zones are named.
 */
public final class WorldNames {

    /** Shorter names in Latin letters are words of other languages too. */
    private static final int SHORTEST_LATIN = 4;

    private static final int LAST_LATIN = 0x2ff;
    private static final Pattern REMARK = Pattern.compile("\\s*[(（].*");

    private static final Map<Language, LocaleDisplayNames> NAMES = of(LocaleDisplayNames::getInstance);
    private static final Map<Language, LocaleDisplayNames> SHORT_NAMES =
            of(it -> LocaleDisplayNames.getInstance(it, DisplayContext.LENGTH_SHORT));
    private static final Map<Language, TimeZoneNames> CITIES = of(TimeZoneNames::getInstance);

    private WorldNames() {}

    /**
     * Something in the world.
     *
     * @param id {@code region:JP}, {@code city:Asia/Tokyo}, {@code language:ja}, {@code currency:JPY}
     * @param names in each language, the usual one first
     */
    public record Name(String id, Map<Language, List<String>> names) {}

    public static List<Name> all() {
        return Stream.of(
                        named("region:", Stream.of(Locale.getISOCountries()), WorldNames::region),
                        named(
                                "city:",
                                TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)
                                        .stream(),
                                WorldNames::city),
                        named("language:", Stream.of(Locale.getISOLanguages()), WorldNames::language),
                        named(
                                "currency:",
                                Stream.of(Locale.getISOCountries()).flatMap(WorldNames::currencies),
                                WorldNames::currency))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Name> named(
            String prefix, Stream<String> codes, BiFunction<Language, String, Stream<String>> naming) {
        return codes.distinct()
                .sorted()
                .map(code -> new Name(prefix + code, names(code, naming)))
                .filter(it -> !it.names.isEmpty());
    }

    /** None, unless every language has one: where CLDR has no name, it gives the code itself. */
    private static Map<Language, List<String>> names(String code, BiFunction<Language, String, Stream<String>> naming) {
        var names = new EnumMap<Language, List<String>>(Language.class);
        for (var language : Language.all()) {
            var known = naming.apply(language, code)
                    .filter(it -> !it.equals(code))
                    .map(it -> REMARK.matcher(it).replaceAll(""))
                    .filter(it -> it.charAt(0) > LAST_LATIN || it.length() >= SHORTEST_LATIN)
                    .distinct()
                    .toList();
            if (known.isEmpty()) {
                return Map.of();
            }
            names.put(language, known);
        }
        return names;
    }

    private static Stream<String> region(Language language, String code) {
        return Stream.of(NAMES, SHORT_NAMES)
                .map(it -> Objects.requireNonNull(it.get(language)).regionDisplayName(code));
    }

    private static Stream<String> language(Language language, String code) {
        return Stream.of(Objects.requireNonNull(NAMES.get(language)).languageDisplayName(code));
    }

    private static Stream<String> city(Language language, String zone) {
        return Stream.ofNullable(Objects.requireNonNull(CITIES.get(language)).getExemplarLocationName(zone));
    }

    private static Stream<String> currencies(String country) {
        var codes = Currency.getAvailableCurrencyCodes(new ULocale("und", country), new Date());
        return codes == null ? Stream.of() : Stream.of(codes);
    }

    private static Stream<String> currency(Language language, String code) {
        return Stream.of(Currency.getInstance(code).getName(locale(language), Currency.LONG_NAME, null));
    }

    private static ULocale locale(Language language) {
        return ULocale.forLanguageTag(language.tag());
    }

    private static <T> Map<Language, T> of(Function<ULocale, T> making) {
        return Language.all().stream()
                .collect(Collectors.toMap(it -> it, it -> making.apply(locale(it)), (a, b) -> a, HashMap::new));
    }
}
