package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.Facts;
import posthouse.document.FactsRevision;
import posthouse.document.Revision;
import posthouse.document.Sections;
import posthouse.journal.Changes;
import posthouse.journal.CityTime;
import posthouse.journal.Timeline;
import posthouse.journal.TimelineEntry;

/**
 * The acts by which words and facts become public. Each is one transaction that ends with its Timeline entry and, where
 * the public face changed, its Change; what follows the Changes (index, caches, feeds) comes after the commit.
 */
@ApplicationScoped
@Transactional
public class Workflow {

    @Inject
    private Drafts drafts;

    @Inject
    private Sections sections;

    @Inject
    private Changes changes;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /**
     * Saves words that somebody is working on; nothing public changes.
     *
     * @param version of the draft that the writer saw; 0 for the first
     * @throws OptimisticLockException if somebody else has saved since
     */
    public Draft saveDraft(Edition edition, Revision.Snapshot words, int version, String by) {
        var mine = drafts.locked(edition);
        var draft = drafts.of(mine).orElseGet(() -> new Draft(mine));
        requireSeen(draft, version);
        draft.write(words, by, clock.instant());
        return drafts.add(draft);
    }

    /**
     * Saves facts that somebody is working on; nothing public changes.
     *
     * @param version of the draft that the writer saw; 0 for the first
     * @throws OptimisticLockException if somebody else has saved since
     */
    public FactsDraft saveFactsDraft(Document document, String yaml, int version, String by) {
        var draft = drafts.of(document).orElseGet(() -> new FactsDraft(document));
        if (draft.version() != version) {
            throw new OptimisticLockException("saved by " + draft.author() + " meanwhile");
        }
        draft.write(yaml, by, clock.instant());
        return drafts.add(draft);
    }

    /**
     * Makes the draft a revision in review.
     *
     * @param version of the draft that the author saw
     * @throws OptimisticLockException if somebody else has saved since
     */
    public Revision submit(Edition edition, int version, String by) {
        var mine = drafts.locked(edition);
        var draft = drafts.of(mine).orElseThrow();
        requireSeen(draft, version);
        var revision = drafts.add(mine.submit(draft.snapshot(factsNumber(mine.document())), by, clock.instant()));
        drafts.remove(draft);
        record(by, "submit", revision, null);
        return revision;
    }

    public void approve(Revision revision, String by) {
        var mine = drafts.locked(revision);
        mine.approve(by);
        record(by, "approve", mine, null);
    }

    public void reject(Revision revision, String by, String why) {
        var mine = drafts.locked(revision);
        mine.reject(by, why);
        record(by, "reject", mine, why);
    }

    /** Publishes approved words with the publisher's word that they are for public release. */
    public void publish(Revision revision, String by) {
        var mine = drafts.locked(revision);
        mine.release(by);
        mine.edition().publish(mine, clock.instant());
        record(by, "publish", mine, null);
        changed(mine.edition().document());
    }

    /**
     * Takes words off the public page.
     *
     * @param why what the public page says instead, in the language of the words
     */
    public void withdraw(Edition edition, String by, String why) {
        var mine = drafts.locked(edition);
        var revision = mine.published().orElseThrow();
        mine.withdraw(why);
        record(by, "withdraw", revision, why);
        changed(mine.document());
    }

    /**
     * Records that a translation needs no change for a newer source revision.
     *
     * @throws IllegalArgumentException if these are not the source's public words
     */
    public void confirm(Edition translation, Revision source, String by) {
        var original = drafts.locked(source);
        var mine = drafts.locked(translation);
        var document = mine.document();
        if (!original.edition().published().filter(original::equals).isPresent()
                || !original.edition().document().equals(document)
                || original.edition().language() != document.source()) {
            throw new IllegalArgumentException("not the public words of the source edition");
        }
        drafts.add(mine.confirm(original, by, clock.instant()));
        record(by, "confirm", mine.published().orElseThrow(), null);
        changed(document);
    }

    /** Takes in a revision of the content folder, which was reviewed before it came here, and publishes it. */
    Revision accept(Edition edition, EditionFile file, String from) {
        var words = file.snapshot(edition.document().lastFactsNumber());
        var revision = drafts.add(edition.accept(file.head().revision(), words, from, clock.instant()));
        edition.publish(revision, on(file.head().published()));
        record(from, "import", revision, null);
        return revision;
    }

    /** Takes in facts of the content folder and publishes them. */
    FactsRevision acceptFacts(Document document, Facts facts, String from) {
        var section = sections.ofKind(document.kind()).orElseThrow();
        var revision = drafts.add(document.acceptFacts(section.write(facts), from, clock.instant()));
        document.publishFacts(revision, facts, section.sortKey(facts, document.slug()), on(facts.checkedOn()));
        timeline.append(new TimelineEntry(clock.instant(), from, "import facts", subject(document), null)
                .ofRevision(revision.number()));
        return revision;
    }

    private static void requireSeen(Draft draft, int version) {
        if (draft.version() != version) {
            throw new OptimisticLockException("saved by " + draft.author() + " meanwhile");
        }
    }

    /** What a file was published on: a portal that takes old words in today must not call them new. */
    private Instant on(@Nullable LocalDate day) {
        var now = clock.instant();
        var then = day == null ? now : day.atStartOfDay(CityTime.ZONE).toInstant();
        return then.isAfter(now) ? now : then;
    }

    private void record(String by, String act, Revision revision, @Nullable String why) {
        var edition = revision.edition();
        var subject = subject(edition.document()) + "/" + edition.language().code();
        timeline.append(new TimelineEntry(clock.instant(), by, act, subject, why).ofRevision(revision.number()));
    }

    private static String subject(Document document) {
        return document.kind() + "/" + document.slug();
    }

    private void changed(Document document) {
        changes.append(List.of(document.id()));
    }

    private static int factsNumber(Document document) {
        return document.publishedFacts().map(FactsRevision::number).orElse(0);
    }
}
