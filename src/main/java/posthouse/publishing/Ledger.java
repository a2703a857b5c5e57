package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
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
import posthouse.language.Refusal;

/** What an act leaves behind: its entries in the Timeline, and then, as the last thing in its transaction, its Change. */
@ApplicationScoped
public class Ledger {

    private static final String FACTS = "facts";
    private static final int LONGEST_REASON = 4000;

    @Inject
    private Timeline timeline;

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    public void record(String by, String act, Revision revision, @Nullable String why) {
        timeline.append(entry(by, act, subject(revision.edition()), why).ofRevision(revision.number()));
    }

    public void record(String by, String act, FactsRevision revision, @Nullable String why) {
        timeline.append(
                entry(by, act, subject(revision.document()) + "/" + FACTS, why).ofRevision(revision.number()));
    }

    public void record(String by, String act, Edition edition, @Nullable String why) {
        timeline.append(entry(by, act, subject(edition), why));
    }

    public void record(String by, String act, Document document, @Nullable String why) {
        timeline.append(entry(by, act, subject(document), why));
    }

    /** @param subject a room’s own noun, {@code template/weather-warning} */
    public void record(String by, String act, String subject, @Nullable String why) {
        timeline.append(entry(by, act, subject, why));
    }

    public void changed(Document document) {
        changes.append(List.of(document.id()));
    }

    public void changed(Collection<Long> documents) {
        if (!documents.isEmpty()) {
            changes.append(List.copyOf(documents));
        }
    }

    /** A document that every page shows something of. */
    public void changedEverywhere(Document document) {
        changes.append(Arrays.asList(document.id(), null));
    }

    /** Why somebody does something that must have a reason. */
    public static String reason(String why) {
        if (why.isBlank()) {
            throw new Refusal("desk.reason.missing");
        }
        if (why.length() > LONGEST_REASON) {
            throw new Refusal("publishing.refused.long", LONGEST_REASON);
        }
        return why.strip();
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
