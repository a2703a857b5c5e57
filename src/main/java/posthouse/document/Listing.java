package posthouse.document;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page from 1
 * @param size the most that a page holds
 * @param total of documents on all pages
 */
public record Listing(List<PublicDocument> documents, int page, int size, long total) {

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
