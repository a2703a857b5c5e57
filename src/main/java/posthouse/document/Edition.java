package posthouse.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/** The words of a document in one language: at most one published revision, and the revisions on their way. */
@Entity
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_seq")
    @SequenceGenerator(name = "edition_seq", sequenceName = "edition_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    @Convert(converter = LanguageColumn.class)
    private Language language;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_revision_id")
    private @Nullable Revision published;

    @Column(name = "last_number")
    private int lastNumber;

    /** The newest published revision that was more than a minor edit: what translations are measured by. */
    @Column(name = "major_number")
    private int majorNumber;

    @Column(name = "draft_version")
    private int draftVersion;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected Edition() {}

    Edition(Document document, Language language) {
        this.document = document;
        this.language = language;
    }

    /** The next revision, in review: what an author submits. */
    public Revision submit(Revision.Snapshot snapshot, String author, Instant at) {
        int known = published().map(Revision::sourceBasis).orElse(0);
        return new Revision(this, ++lastNumber, snapshot.basedOnAtLeast(known), Review.submitted(author, at));
    }

    /** The words of an approved template with its gaps filled. */
    public Revision releaseAlone(Revision.Snapshot snapshot, String by, Instant at) {
        return new Revision(this, ++lastNumber, snapshot, Review.releasedAlone(by, at));
    }

    /** A revision from the content folder, with the number that its file gives it. */
    public Revision accept(int number, Revision.Snapshot snapshot, String from, Instant at) {
        if (number <= lastNumber) {
            throw new IllegalArgumentException("revision " + number + " of " + language + " is there already");
        }
        lastNumber = number;
        return new Revision(this, number, snapshot, Review.arrivedApproved(from, at));
    }

    /** Makes an approved or scheduled revision the public one; the one before it is superseded. */
    public void publish(Revision revision, Instant at) {
        revision.publish(at);
        if (published != null) {
            published.supersede();
        }
        published = revision;
        if (!revision.minor() || majorNumber == 0) {
            majorNumber = revision.number();
        }
    }

    /** A revision, taken or not, that was more than a minor edit: the content folder knows of some that never came here. */
    public void hasHadMajor(int number) {
        majorNumber = Math.max(majorNumber, number);
    }

    /** Takes the words off the public page, which says why. */
    public void withdraw(String why) {
        published().orElseThrow().withdraw(why);
        published = null;
    }

    /** "No change needed": these words are current for a newer source revision. */
    public Confirmation confirm(Revision source, String by, Instant at) {
        var revision = published().orElseThrow();
        revision.confirmFor(source.number());
        return new Confirmation(revision, source, by, at);
    }

    /** Notes that the words in hand have changed: saved, submitted or thrown away. */
    public void touchDraft() {
        draftVersion++;
    }

    /** What a writer saw of the words in hand; it never comes again, so that a form sent twice is known. */
    public int draftVersion() {
        return draftVersion;
    }

    public Long id() {
        return id;
    }

    public Optional<Revision> published() {
        return Optional.ofNullable(published);
    }

    public Document document() {
        return document;
    }

    public Language language() {
        return language;
    }

    public int lastNumber() {
        return lastNumber;
    }

    public int majorNumber() {
        return majorNumber;
    }
}
