package posthouse.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which language a reader gets who has not said one in the URL: the cookie's, the browser's, then English. */
public final class PreferredLanguage {

    /** Set by the language switch and by nothing else. */
    public static final String COOKIE = "language";

    private PreferredLanguage() {}

    public static Language of(@Nullable String cookie, @Nullable String acceptLanguage) {
        return Optional.ofNullable(cookie)
                .flatMap(Language::of)
                .or(() -> accepted(acceptLanguage))
                .orElse(Language.EN);
    }

    private static Optional<Language> accepted(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> range.getRange().split("-", 2)[0])
                .flatMap(code -> Language.of(code).stream())
                .findFirst();
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
