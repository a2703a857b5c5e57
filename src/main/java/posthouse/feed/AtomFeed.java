package posthouse.feed;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import posthouse.language.Language;

/**
 * A list of documents as an Atom feed (RFC 4287).
 *
 * @param address absolute, of the feed itself; its id too
 * @param page absolute, of the page that it follows
 * @param author who answers for it
 */
public record AtomFeed(
        String address, String page, String title, String author, Language language, List<Entry> entries) {

    /**
     * A document.
     *
     * @param address absolute, of its page in the feed's language; its id too, so it does not move when a translation comes
     * @param shown the language of the title
     * @param summary in the feed's language: what the document answers, or that it is there in another language now
     */
    public record Entry(
            String address, String title, Language shown, String summary, Instant updated, String category) {}

    public void write(OutputStream out) {
        try (var xml = Xml.start(out)) {
            xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag())
                    .text("id", address)
                    .text("title", title)
                    .text("updated", updated().toString())
                    .empty("link", "rel", "self", "type", "application/atom+xml", "href", address)
                    .empty("link", "rel", "alternate", "type", "text/html", "href", page)
                    .open("author")
                    .text("name", author)
                    .end();
            entries.forEach(entry -> write(xml, entry));
        }
    }

    private Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private void write(Xml xml, Entry entry) {
        xml.open("entry").text("id", entry.address());
        if (entry.shown() == language) {
            xml.text("title", entry.title());
        } else {
            xml.text("title", entry.title(), "xml:lang", entry.shown().tag());
        }
        xml.text("updated", entry.updated().toString())
                .empty("link", "rel", "alternate", "type", "text/html", "href", entry.address())
                .empty("category", "term", entry.category())
                .text("summary", entry.summary())
                .end();
    }
}
