package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.FactsRevision;
import posthouse.document.Revision;
import posthouse.document.Sections;
import posthouse.journal.Changes;
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
        var draft = drafts.of(edition).orElseGet(() -> new Draft(edition));
        if (draft.version() != version) {
            throw new OptimisticLockException("saved by " + draft.author() + " meanwhile");
        }
        draft.write(words, by, clock.instant());
        return drafts.add(draft);
    }

    /** Makes the draft a revision in review. */
    public Revision submit(Draft draft, String by) {
        var edition = draft.edition();
        var revision = edition.submit(draft.snapshot(factsNumber(edition.document())), by, clock.instant());
        drafts.add(revision);
        drafts.remove(draft);
        record(by, "submit", edition, null);
        return revision;
    }

    public void approve(Revision revision, String by) {
        revision.approve(by);
        record(by, "approve", revision.edition(), null);
    }

    public void reject(Revision revision, String by, String why) {
        revision.reject(by, why);
        record(by, "reject", revision.edition(), why);
    }

    /** Publishes approved words with the publisher's word that they are for public release. */
    public void publish(Revision revision, String by) {
        revision.release(by);
        makePublic(revision, by);
    }

    /** Takes words off the public page, which will say why. */
    public void withdraw(Edition edition, String by, String why) {
        edition.withdraw(why);
        record(by, "withdraw", edition, why);
        changed(edition.document());
    }

    /** Records that a translation needs no change for a newer source revision. */
    public void confirm(Edition translation, Revision source, String by) {
        drafts.add(translation.confirm(source, by, clock.instant()));
        record(by, "confirm", translation, null);
        changed(translation.document());
    }

    /** Takes in a revision of the content folder, which was reviewed before it came here, and publishes it. */
    Revision accept(Edition edition, int number, Revision.Snapshot words, String from) {
        var revision = drafts.add(edition.accept(number, words, from, clock.instant()));
        edition.publish(revision, clock.instant());
        record(from, "import", edition, null);
        return revision;
    }

    /** Takes in facts of the content folder and publishes them. */
    FactsRevision acceptFacts(Document document, String yaml, String from) {
        var revision = drafts.add(document.acceptFacts(yaml, from, clock.instant()));
        publishFacts(revision);
        timeline.append(new TimelineEntry(clock.instant(), from, "import facts", subject(document), null));
        return revision;
    }

    private void makePublic(Revision revision, String by) {
        revision.edition().publish(revision, clock.instant());
        record(by, "publish", revision.edition(), null);
        changed(revision.edition().document());
    }

    private void publishFacts(FactsRevision revision) {
        var document = revision.document();
        var section = sections.ofKind(document.kind()).orElseThrow();
        var facts = section.read(revision.yaml());
        document.publishFacts(revision, facts, section.sortKey(facts, document.slug()), clock.instant());
    }

    private void record(String by, String act, Edition edition, @Nullable String why) {
        var subject = subject(edition.document()) + "/" + edition.language().code();
        timeline.append(new TimelineEntry(clock.instant(), by, act, subject, why));
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
