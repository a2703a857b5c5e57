package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.account.Account;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.Facts;
import posthouse.document.FactsRevision;
import posthouse.document.Revision;
import posthouse.document.Sections;
import posthouse.document.Status;
import posthouse.journal.CityTime;
import posthouse.language.Refusal;
import posthouse.reference.References;
import posthouse.reference.Source;
import posthouse.text.TextProblem;

/**
 * The acts by which words and facts come to be approved: writing, submitting, reviewing. Each is one transaction that ends
 * with its Timeline entry. What makes them public are {@link Releases}.
 */
@ApplicationScoped
@Transactional
public class Workflow {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{1,60}");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]{3,}");
    private static final int LONGEST_SLUG = 120;
    private static final int LONGEST_URL = 1900;
    private static final int LONGEST_TITLE = 400;
    private static final String REPLACED = "replaced by a newer revision";

    @Inject
    private Drafts drafts;

    @Inject
    private Sections sections;

    @Inject
    private References references;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** A new document, of which nothing is written yet. */
    public Document create(String kind, String slug, Account by) {
        new Rights(by).requireWritesSource(kind);
        if (sections.ofKind(kind).isEmpty()) {
            throw new Refusal("publishing.refused.kind", kind);
        }
        if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            throw new Refusal("publishing.refused.slug");
        }
        if (drafts.document(kind, slug).isPresent()) {
            throw new Refusal("publishing.refused.slug-taken", slug);
        }
        var document = drafts.add(new Document(kind, slug, ContentDocument.SOURCE));
        ledger.record(by.name(), "create", document, null);
        return document;
    }

    /**
     * Saves words that somebody is working on; nothing public changes.
     *
     * @param version that the writer saw: {@link Edition#draftVersion()}
     * @throws OptimisticLockException if the draft was saved, submitted or discarded since
     */
    public Draft saveDraft(Edition edition, Revision.Snapshot words, int version, Account by) {
        new Rights(by).requireWrites(edition.document(), edition.language());
        return saveDraft(edition, words, version, by.name());
    }

    Draft saveDraft(Edition edition, Revision.Snapshot words, int version, String by) {
        var mine = drafts.locked(edition);
        var before = drafts.of(mine);
        requireSeen(mine.draftVersion(), version);
        var draft = before.orElseGet(() -> new Draft(mine));
        draft.write(words, by, clock.instant());
        if (before.isEmpty()) {
            ledger.record(by, "begin draft", mine, null); // once, and not at every word that is saved
        }
        return drafts.add(draft);
    }

    /**
     * Saves facts that somebody is working on; nothing public changes.
     *
     * @param version that the writer saw: {@link Document#factsDraftVersion()}
     * @throws OptimisticLockException if the draft was saved, submitted or discarded since
     */
    public FactsDraft saveFactsDraft(Document document, String yaml, int version, Account by) {
        new Rights(by).requireWritesSource(document.kind());
        return saveFactsDraft(document, yaml, version, by.name());
    }

    FactsDraft saveFactsDraft(Document document, String yaml, int version, String by) {
        var mine = drafts.locked(document);
        var before = drafts.of(mine);
        requireSeen(mine.factsDraftVersion(), version);
        var draft = before.orElseGet(() -> new FactsDraft(mine));
        draft.write(yaml, by, clock.instant());
        if (before.isEmpty()) {
            ledger.record(by, "begin facts draft", mine, null);
        }
        return drafts.add(draft);
    }

    /** Throws away words that somebody worked on; what is public stays as it is. */
    public void discard(Edition edition, int version, Account by) {
        new Rights(by).requireWrites(edition.document(), edition.language());
        var mine = drafts.locked(edition);
        var draft = drafts.of(mine).orElseThrow(() -> new Refusal("publishing.refused.no-draft"));
        requireSeen(draft.version(), version);
        ledger.record(by.name(), "discard draft", mine, null);
        drafts.remove(draft);
        mine.touchDraft();
    }

    /** Adds a source that no document has named yet. */
    public void addSource(Document document, Source source, Account by) {
        new Rights(by).requireWritesSource(document.kind());
        boolean linked = source.url() == null
                || source.url().length() <= LONGEST_URL
                        && URL.matcher(source.url()).matches();
        if (!SOURCE.matcher(source.id()).matches()
                || source.title().isBlank()
                || source.title().length() > LONGEST_TITLE
                || !linked) {
            throw new Refusal("desk.refused.source");
        }
        if (!references.sources(List.of(source.id())).isEmpty()) {
            throw new Refusal("desk.refused.source-taken", source.id());
        }
        references.put(source);
        ledger.record(by.name(), "add source", document, source.id());
    }

    /**
     * Makes the draft a revision in review; one that waited before it is replaced.
     *
     * @param version of the draft that the author saw
     * @throws OptimisticLockException if somebody else has saved since
     * @throws Refusal if something is not finished
     */
    public Revision submit(Edition edition, int version, Account by) {
        new Rights(by).requireWrites(edition.document(), edition.language());
        var mine = drafts.locked(edition);
        var draft = drafts.of(mine).orElseThrow(() -> new Refusal("publishing.refused.no-draft"));
        requireSeen(draft.version(), version);
        var words = finished(draft);
        drafts.waiting(mine).forEach(it -> it.reject(by.name(), REPLACED));
        var revision = drafts.add(mine.submit(words, by.name(), clock.instant()));
        drafts.remove(draft);
        mine.touchDraft();
        ledger.record(by.name(), "submit", revision, null);
        return revision;
    }

    public FactsRevision submitFacts(Document document, int version, Account by) {
        new Rights(by).requireWritesSource(document.kind());
        var mine = drafts.locked(document);
        var draft = drafts.of(mine).orElseThrow(() -> new Refusal("publishing.refused.no-draft"));
        requireSeen(draft.version(), version);
        var facts = readable(mine, draft.yaml());
        drafts.waitingFacts(mine).forEach(it -> it.reject(by.name(), REPLACED));
        var written = sections.ofKind(mine.kind()).orElseThrow().write(facts);
        var revision = drafts.add(mine.submitFacts(written, by.name(), clock.instant()));
        drafts.remove(draft);
        mine.touchFactsDraft();
        ledger.record(by.name(), "submit", revision, null);
        return revision;
    }

    public void approve(Revision revision, Account by) {
        new Rights(by).requireReviews();
        var mine = drafts.locked(revision);
        mine.approve(by.name());
        ledger.record(by.name(), "approve", mine, null);
    }

    public void approve(FactsRevision revision, Account by) {
        new Rights(by).requireReviews();
        var mine = drafts.locked(revision);
        mine.approve(by.name());
        ledger.record(by.name(), "approve", mine, null);
    }

    /** Sends words back, with what to mend; they become a draft again, if nobody has begun another. */
    public void reject(Revision revision, String why, Account by) {
        requireMayReject(revision.review().status(), by);
        var mine = drafts.locked(revision);
        mine.reject(by.name(), Ledger.reason(why));
        if (drafts.of(mine.edition()).isEmpty()) {
            var draft = new Draft(mine.edition());
            draft.write(mine.snapshot(), mine.review().author(), clock.instant());
            drafts.add(draft);
        }
        ledger.record(by.name(), "reject", mine, why);
    }

    public void reject(FactsRevision revision, String why, Account by) {
        requireMayReject(revision.review().status(), by);
        var mine = drafts.locked(revision);
        mine.reject(by.name(), Ledger.reason(why));
        if (drafts.of(mine.document()).isEmpty()) {
            var draft = new FactsDraft(mine.document());
            draft.write(mine.yaml(), mine.review().author(), clock.instant());
            drafts.add(draft);
        }
        ledger.record(by.name(), "reject", mine, why);
    }

    /**
     * Records that a translation needs no change for a newer source revision.
     *
     * @throws Refusal if these are not the source’s public words
     */
    public void confirm(Edition translation, Revision source, Account by) {
        new Rights(by).requireWrites(translation.document(), translation.language());
        var original = drafts.locked(source);
        var mine = drafts.locked(translation);
        var document = mine.document();
        if (original.edition().published().filter(original::equals).isEmpty()
                || !original.edition().document().equals(document)
                || original.edition().language() != document.source()
                || mine.published().isEmpty()) {
            throw new Refusal("publishing.refused.confirm");
        }
        drafts.add(mine.confirm(original, by.name(), clock.instant()));
        ledger.record(by.name(), "confirm", mine.published().orElseThrow(), null);
        ledger.changed(document);
    }

    /** Takes in a revision of the content folder, which was reviewed before it came here, and publishes it. */
    Revision accept(Edition edition, EditionFile file, String from) {
        var words = file.snapshot(edition.document().lastFactsNumber());
        var revision = drafts.add(edition.accept(file.head().revision(), words, from, clock.instant()));
        edition.publish(revision, on(file.head().published()));
        ledger.record(from, "import", revision, null);
        return revision;
    }

    /** Takes in facts of the content folder and publishes them. */
    FactsRevision acceptFacts(Document document, Facts facts, String from) {
        var section = sections.ofKind(document.kind()).orElseThrow();
        var revision = drafts.add(document.acceptFacts(section.write(facts), from, clock.instant()));
        document.publishFacts(revision, facts, section.sortKey(facts, document.slug()), on(facts.checkedOn()));
        ledger.record(from, "import", revision, null);
        return revision;
    }

    /** A reviewer sends back what waits for review; a publisher what waits for release. */
    private static void requireMayReject(Status status, Account by) {
        if (status == Status.IN_REVIEW) {
            new Rights(by).requireReviews();
        } else if (!new Rights(by).reviews()) {
            new Rights(by).requirePublishes();
        }
    }

    private Revision.Snapshot finished(Draft draft) {
        var words = draft.words();
        if (words.title().isBlank() || words.summary().isBlank()) {
            throw new Refusal("publishing.refused.no-title");
        }
        try {
            return draft.snapshot(drafts.factsNumber(draft.edition().document()));
        } catch (TextProblem unfinished) {
            throw new Refusal("publishing.refused.unfinished");
        }
    }

    private Facts readable(Document document, String yaml) {
        try {
            return sections.ofKind(document.kind()).orElseThrow().read(yaml);
        } catch (TextProblem problem) {
            throw new Refusal("publishing.refused.facts", problem.line(), String.valueOf(problem.getMessage()));
        }
    }

    private static void requireSeen(int version, int seen) {
        if (version != seen) {
            throw new OptimisticLockException("version " + seen + " was seen, " + version + " is there");
        }
    }

    /** What a file was published on: a portal that takes old words in today must not call them new. */
    private Instant on(@Nullable LocalDate day) {
        var now = clock.instant();
        var then = day == null ? now : day.atStartOfDay(CityTime.ZONE).toInstant();
        return then.isAfter(now) ? now : then;
    }
}
