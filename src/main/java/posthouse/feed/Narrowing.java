package posthouse.feed;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.document.Audience;
import posthouse.document.Category;
import posthouse.document.Selection;

/** For whom and about what a feed is, if it is not for everybody and about everything. */
public record Narrowing(
        @Nullable Audience audience, @Nullable Category category) {

    /**
     * Reads the query of a feed's address; an empty value narrows nothing, as on the page.
     *
     * @return empty if there is no such audience or category
     */
    public static Optional<Narrowing> of(@Nullable String audience, @Nullable String category) {
        var whom = said(audience).flatMap(Audience::of);
        var what = said(category).flatMap(Category::of);
        boolean known =
                said(audience).isPresent() == whom.isPresent() && said(category).isPresent() == what.isPresent();
        return known ? Optional.of(new Narrowing(whom.orElse(null), what.orElse(null))) : Optional.empty();
    }

    private static Optional<String> said(@Nullable String value) {
        return Optional.ofNullable(value).filter(it -> !it.isEmpty());
    }

    public Selection selection(String kind, int page) {
        return new Selection(kind, audience, category, page, Selection.LARGEST_PAGE);
    }

    /** {@code ?audience=worker&category=health}, always in this order, or empty. */
    public String query() {
        var said = Stream.of(
                        audience == null ? "" : "audience=" + audience.code(),
                        category == null ? "" : "category=" + category.code())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("&"));
        return said.isEmpty() ? "" : "?" + said;
    }
}
