package posthouse.feed;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/**
 * Which feed is asked for: {@code /ja/guides.atom}, {@code /ja/guides.json}, {@code /ja/events.ics},
 * {@code /ja/events/badminton.ics}.
 *
 * @param section its path: {@code guides}
 * @param slug of the one document, in calendars; null for the whole section
 */
public record FeedAddress(
        Language language, String section, @Nullable String slug, Format format) {

    private static final Pattern FORM = Pattern.compile("/([a-z]{2})/([a-z-]+)(?:/([A-Za-z0-9-]+))?\\.(atom|json|ics)");

    /** A form in which a list leaves the portal. */
    public enum Format {
        ATOM("atom", "application/atom+xml"),
        JSON("json", "application/json"),
        ICS("ics", "text/calendar");

        private final String ending;
        private final String type;

        Format(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }

        public String contentType() {
            return type + ";charset=UTF-8";
        }
    }

    /** The address that a path is; empty if it is none. */
    public static Optional<FeedAddress> of(@Nullable String path) {
        var parts = FORM.matcher(path == null ? "" : path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var slug = parts.group(3);
        var format = Arrays.stream(Format.values())
                .filter(it -> it.ending.equals(parts.group(4)))
                .findFirst()
                .orElseThrow();
        return slug != null && format != Format.ICS
                ? Optional.empty()
                : Language.of(parts.group(1)).map(it -> new FeedAddress(it, parts.group(2), slug, format));
    }

    /** The page that the feed follows: {@code /ja/guides}. */
    public String page() {
        return "/" + language.code() + "/" + section + (slug == null ? "" : "/" + slug);
    }

    /** {@code /ja/guides.atom}. */
    public String path() {
        return page() + "." + format.ending;
    }
}
