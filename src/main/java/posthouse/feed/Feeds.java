package posthouse.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import posthouse.document.Documents;
import posthouse.document.Listing;
import posthouse.document.Occasion;
import posthouse.document.PublicDocument;
import posthouse.document.PublicEdition;
import posthouse.document.Section;
import posthouse.document.Selection;
import posthouse.glossary.Terms;
import posthouse.journal.CityTime;
import posthouse.language.Language;
import posthouse.language.Messages;
import posthouse.reference.City;
import posthouse.reference.References;
import posthouse.storage.Settings;

/** Makes feeds and calendars of what is public, each in one transaction. */
@ApplicationScoped
@Transactional
public class Feeds {

    /** The most documents that a feed holds: the newest ones. */
    private static final int LONGEST_FEED = Selection.LARGEST_PAGE;

    @Inject
    private Documents documents;

    @Inject
    private References references;

    @Inject
    private Terms terms;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public AtomFeed atom(Section section, Narrowing narrowing, FeedAddress address) {
        var reader = address.language();
        var query = narrowing.query();
        return new AtomFeed(
                settings.site() + address.path() + query,
                settings.site() + address.page() + query,
                title(section, reader),
                references.publisher().map(it -> it.names().in(reader)).orElse("Posthouse"),
                reader,
                newest(section, narrowing, reader).documents().stream()
                        .map(it -> entry(it, reader))
                        .toList());
    }

    public DocumentList list(Section section, Narrowing narrowing, Language reader) {
        return DocumentList.of(section.kind(), reader, newest(section, narrowing, reader));
    }

    /** The occasions of a section, or of one document; empty if that document is not there or has none. */
    public Optional<CalendarFile> calendar(Section section, Narrowing narrowing, FeedAddress address) {
        var reader = address.language();
        var found = address.slug() == null
                ? all(section, narrowing)
                : documents.find(section.kind(), address.slug()).stream().toList();
        var entries = found.stream()
                .flatMap(document -> entries(section, document, reader))
                .sorted(Comparator.comparing(CalendarFile.Entry::from).thenComparing(CalendarFile.Entry::name))
                .toList();
        if (address.slug() != null && entries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CalendarFile(host(), title(section, reader), reader, entries));
    }

    /** Public documents with an id greater than {@code after}, for those who read all of them. */
    public List<PublicDocument> after(long after) {
        return documents.after(after, Selection.LARGEST_PAGE);
    }

    private Listing newest(Section section, Narrowing narrowing, Language reader) {
        var all = all(section, narrowing);
        var newest = all.stream()
                .sorted(Comparator.comparing((PublicDocument it) -> it.updated(it.shown(reader)))
                        .reversed()
                        .thenComparing(PublicDocument::slug))
                .limit(LONGEST_FEED)
                .toList();
        return new Listing(newest, 1, LONGEST_FEED, all.size());
    }

    private List<PublicDocument> all(Section section, Narrowing narrowing) {
        var all = new ArrayList<PublicDocument>();
        for (int page = 1, pages = 1; page <= pages; page++) {
            var listing = documents.list(narrowing.selection(section.kind(), page));
            all.addAll(listing.documents());
            pages = Math.min(listing.pages(), Selection.LAST_PAGE);
        }
        return all;
    }

    private AtomFeed.Entry entry(PublicDocument document, Language reader) {
        var shown = document.shown(reader);
        return new AtomFeed.Entry(
                settings.site() + document.path(reader),
                title(document, shown, reader),
                shown.language(),
                summary(document, reader),
                document.updated(shown),
                document.facts().category().code());
    }

    /** Subscribers see the title alone: one that promises what has ended must say so. */
    private String title(PublicDocument document, PublicEdition shown, Language reader) {
        var title = shown.words().title();
        return document.ended(CityTime.today(clock)) ? new Messages(reader).get("feed.ended", title) : title;
    }

    private Stream<CalendarFile.Entry> entries(Section section, PublicDocument document, Language reader) {
        return section.occasions(document.facts()).stream().map(it -> entry(document, it, reader));
    }

    private CalendarFile.Entry entry(PublicDocument document, Occasion occasion, Language reader) {
        var shown = document.shown(reader);
        var title = shown.words().title();
        // The year is part of the name: next year's is another entry, a date that moved is the same one.
        var name = "%s-%s-%d-%s"
                .formatted(
                        document.kind(),
                        document.slug(),
                        occasion.from().getYear(),
                        DocumentList.code(occasion.sort()));
        return new CalendarFile.Entry(
                name,
                switch (occasion.sort()) {
                    case HELD -> title;
                    case LAST_DAY -> new Messages(shown.language()).get("feed.lastDay", title);
                },
                shown.language(),
                summary(document, reader),
                occasion.place() == null ? null : place(occasion.place(), reader),
                occasion.from(),
                occasion.until(),
                settings.site() + document.path(reader),
                document.updated());
    }

    private String place(String term, Language reader) {
        var named = terms.named(List.of(term)).get(term);
        return named == null ? term : named.in(reader);
    }

    /** What the document answers; a missing translation and a machine's words are never silent. */
    private static String summary(PublicDocument document, Language reader) {
        var shown = document.shown(reader);
        var messages = new Messages(reader);
        if (shown.language() != reader) {
            return messages.get("feed.now." + shown.language().code());
        }
        var summary = shown.words().summary();
        return shown.machine() ? summary + " " + messages.get("feed.machine") : summary;
    }

    private String title(Section section, Language reader) {
        var messages = new Messages(reader);
        var key = section.room() + ".section";
        var name = messages.has(key) ? messages.get(key) : section.path();
        return references
                .city()
                .map(City::names)
                .map(it -> messages.get("feed.title", name, it.in(reader)))
                .orElse(name);
    }

    private String host() {
        return Objects.requireNonNullElse(URI.create(settings.site()).getHost(), "localhost");
    }
}
