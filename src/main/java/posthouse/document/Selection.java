package posthouse.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows.
 *
 * @param kind of which kind; null for every kind
 * @param page from 1
 * @param size 1 to 100
 */
public record Selection(
        @Nullable String kind,
        @Nullable Audience audience,
        @Nullable Category category,
        int page,
        int size) {

    public static final int PAGE_SIZE = 20;
    public static final int LARGEST_PAGE = 100;
    public static final int LAST_PAGE = 10_000;

    private static final int LONGEST_NUMBER = 6;

    public Selection {
        page = Math.clamp(page, 1, LAST_PAGE);
        size = Math.clamp(size, 1, LARGEST_PAGE);
    }

    public static Selection of(String kind) {
        return new Selection(kind, null, null, 1, PAGE_SIZE);
    }

    /** What was asked for, as it stands in an address; what is not understood is left out. */
    public static Selection asked(
            String kind, @Nullable String audience, @Nullable String category, @Nullable String page) {
        return new Selection(
                kind,
                audience == null ? null : Audience.of(audience).orElse(null),
                category == null ? null : Category.of(category).orElse(null),
                number(page),
                PAGE_SIZE);
    }

    private static int number(@Nullable String page) {
        if (page == null || !page.matches("[0-9]+")) {
            return 1;
        }
        return page.length() > LONGEST_NUMBER ? LAST_PAGE : Integer.parseInt(page);
    }

    /** As it stands in an address, always in this order: {@code audience=worker&category=health&page=2}, or empty. */
    public String query() {
        return Stream.of(
                        audience == null ? "" : "audience=" + audience.code(),
                        category == null ? "" : "category=" + category.code(),
                        page > 1 ? "page=" + page : "")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** The same with as many on one page as a page may hold. */
    public Selection largest() {
        return new Selection(kind, audience, category, 1, LARGEST_PAGE);
    }
}
