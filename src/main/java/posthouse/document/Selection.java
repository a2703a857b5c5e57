package posthouse.document;

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

    public Selection {
        page = Math.clamp(page, 1, LAST_PAGE);
        size = Math.clamp(size, 1, LARGEST_PAGE);
    }

    public static Selection of(String kind) {
        return new Selection(kind, null, null, 1, PAGE_SIZE);
    }

    /** The same with as many on one page as a page may hold. */
    public Selection largest() {
        return new Selection(kind, audience, category, 1, LARGEST_PAGE);
    }
}
