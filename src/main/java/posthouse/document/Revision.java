package posthouse.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.text.Text;

/** An immutable snapshot of an edition's words, and which source revision they were translated from. */
@Entity
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private int number;
    private String title;
    private String summary;
    private String keywords;
    private String body;
    private boolean minor;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    /** The number of the source edition's revision; null in the source edition itself. */
    @Column(name = "translated_from")
    private @Nullable Integer translatedFrom;

    /** The newest source revision of which somebody said "no change needed". */
    @Column(name = "confirmed_for")
    private @Nullable Integer confirmedFor;

    @Column(name = "facts_number")
    private int factsNumber;

    @Embedded
    private Review review;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected Revision() {}

    Revision(Edition edition, int number, Snapshot snapshot, Review review) {
        this.edition = edition;
        this.number = number;
        this.title = snapshot.words().title();
        this.summary = snapshot.words().summary();
        this.keywords = String.join("\n", snapshot.words().keywords());
        this.body = snapshot.words().text().written();
        this.minor = snapshot.minor();
        this.origin = snapshot.origin();
        this.translatedFrom = snapshot.translatedFrom();
        this.factsNumber = snapshot.factsNumber();
        this.review = review;
    }

    /**
     * What a revision fixes.
     *
     * @param minor an edit that leaves translations true
     * @param translatedFrom number of the source revision, null in the source edition
     * @param factsNumber the facts revision that the words were written for
     */
    public record Snapshot(
            Words words,
            boolean minor,
            Origin origin,
            @Nullable Integer translatedFrom,
            int factsNumber) {

        /** A correction of a translation that somebody confirmed for a newer source stays confirmed for it. */
        Snapshot basedOnAtLeast(int sourceNumber) {
            return translatedFrom == null || translatedFrom >= sourceNumber
                    ? this
                    : new Snapshot(words, minor, origin, sourceNumber, factsNumber);
        }
    }

    public Words words() {
        return new Words(title, summary, keywords.lines().toList(), Text.parse(body));
    }

    /** What it fixes, to be worked on again. */
    public Snapshot snapshot() {
        return new Snapshot(words(), minor, origin, translatedFrom, factsNumber);
    }

    public void approve(String by) {
        review.approve(by);
    }

    public void reject(String by, String why) {
        review.reject(by, why);
    }

    public void release(String by) {
        review.release(by);
    }

    public void schedule(Instant at) {
        review.schedule(at);
    }

    public void unschedule() {
        review.unschedule();
    }

    void publish(Instant at) {
        review.publish(at);
    }

    void supersede() {
        review.supersede();
    }

    void withdraw(String why) {
        review.withdraw(why);
    }

    /** Another person's look at what was released alone. */
    public void confirm(String by) {
        review.confirm(by);
    }

    void confirmFor(int sourceNumber) {
        confirmedFor = Math.max(sourceNumber, sourceBasis());
    }

    /** The number of the newest source revision that these words are known to agree with; 0 for a source edition. */
    public int sourceBasis() {
        return Math.max(translatedFrom == null ? 0 : translatedFrom, confirmedFor == null ? 0 : confirmedFor);
    }

    public Long id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public boolean minor() {
        return minor;
    }

    public Origin origin() {
        return origin;
    }

    public @Nullable Integer translatedFrom() {
        return translatedFrom;
    }

    public int factsNumber() {
        return factsNumber;
    }

    public Review review() {
        return review;
    }

    public List<String> keywords() {
        return keywords.lines().toList();
    }
}
