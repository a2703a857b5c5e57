package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.FactsRevision;
import posthouse.document.Revision;
import posthouse.journal.Changes;
import posthouse.journal.Timeline;
import posthouse.journal.TimelineEntry;

/** What an act leaves behind: its entries in the Timeline, and then, as the last thing in its transaction, its Change. */
@ApplicationScoped
public class Ledger {

    private static final String FACTS = "facts";

    @Inject
    private Timeline timeline;

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    void record(String by, String act, Revision revision, @Nullable String why) {
        timeline.append(entry(by, act, subject(revision.edition()), why).ofRevision(revision.number()));
    }

    void record(String by, String act, FactsRevision revision, @Nullable String why) {
        timeline.append(
                entry(by, act, subject(revision.document()) + "/" + FACTS, why).ofRevision(revision.number()));
    }

    void record(String by, String act, Edition edition, @Nullable String why) {
        timeline.append(entry(by, act, subject(edition), why));
    }

    void record(String by, String act, Document document, @Nullable String why) {
        timeline.append(entry(by, act, subject(document), why));
    }

    /** @param subject a room’s own noun, {@code template/weather-warning} */
    void record(String by, String act, String subject, @Nullable String why) {
        timeline.append(entry(by, act, subject, why));
    }

    void changed(Document document) {
        changes.append(List.of(document.id()));
    }

    void changed(Collection<Long> documents) {
        if (!documents.isEmpty()) {
            changes.append(List.copyOf(documents));
        }
    }

    /** Something that stands on every page. */
    void changedEverywhere() {
        changes.appendForAll();
    }

    /** {@code notice/typhoon}, as the Timeline writes it. */
    public static String subject(Document document) {
        return document.kind() + "/" + document.slug();
    }

    private static String subject(Edition edition) {
        return subject(edition.document()) + "/" + edition.language().code();
    }

    private TimelineEntry entry(String by, String act, String subject, @Nullable String why) {
        return new TimelineEntry(clock.instant(), by, act, subject, why);
    }
}
