package posthouse.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.document.Selection;

/**
 * What of an address makes a difference: its path, and the parameters that its page knows, always in the same order. All
 * others neither change a page nor make a second one of it.
 *
 * @param query without its question mark; empty if nothing was asked
 */
record Address(String path, String query) {

    /** Asks for a revision that is not public, by those who may see it. */
    static final String REVISION = "revision";

    private static final Pattern DONE = Pattern.compile("(^|&)done=[^&]*");

    private static final List<String> OF_FEEDS = List.of("audience", "category");
    private static final List<String> OF_SEARCH = List.of("q", "kind", "audience", "category", "page");

    static Address of(String path, Route route, Function<String, @Nullable String> parameters) {
        return new Address(
                path,
                switch (route) {
                    case Route.List list ->
                        Selection.asked(
                                        list.section().kind(),
                                        parameters.apply("audience"),
                                        parameters.apply("category"),
                                        parameters.apply("page"))
                                .query();
                    case Route.Feed feed ->
                        said(OF_FEEDS, parameters); // as they are: what a feed does not know, it refuses
                    case Route.View view -> view.view().equals(Route.SEARCH) ? said(OF_SEARCH, parameters) : "";
                    default -> "";
                });
    }

    /** A query of the desk without what it says once: that something was done. */
    static String lasting(@Nullable String query) {
        return query == null ? "" : DONE.matcher(query).replaceAll("").replaceFirst("^&", "");
    }

    private static String said(List<String> names, Function<String, @Nullable String> parameters) {
        var said = new ArrayList<String>();
        for (var name : names) {
            var value = parameters.apply(name);
            if (value != null && !value.isEmpty()) {
                said.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return String.join("&", said);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
