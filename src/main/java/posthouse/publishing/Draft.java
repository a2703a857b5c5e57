package posthouse.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import posthouse.document.Edition;
import posthouse.document.Origin;
import posthouse.document.Revision;
import posthouse.document.Words;
import posthouse.text.Text;

/**
 * The words that somebody is working on, at most one draft an edition. Saving it changes nothing public; the edition's
 * draft version tells a second writer that a first one has saved since.
 */
@Entity
public class Draft {

    @Id
    @Column(name = "edition_id")
    private Long id;

    @MapsId
    @OneToOne(optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String title = "";
    private String summary = "";
    private String keywords = "";
    private String body = "";
    private boolean minor;

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.HUMAN;

    @Column(name = "translated_from")
    private @Nullable Integer translatedFrom;

    private String author = "";

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected Draft() {}

    @SuppressWarnings("NullAway.Init") // the id is the edition's, set when the draft is persisted
    public Draft(Edition edition) {
        this.edition = edition;
    }

    public void write(Revision.Snapshot snapshot, String by, Instant at) {
        this.title = snapshot.words().title();
        this.summary = snapshot.words().summary();
        this.keywords = String.join("\n", snapshot.words().keywords());
        this.body = snapshot.words().text().written();
        this.minor = snapshot.minor();
        this.origin = snapshot.origin();
        this.translatedFrom = snapshot.translatedFrom();
        this.author = by;
        this.updatedAt = at;
        edition.touchDraft();
    }

    /** The words as far as they are written: blocks may be empty still. */
    public Words words() {
        return new Words(title, summary, keywords.lines().toList(), Text.unfinished(body));
    }

    /**
     * What a revision made from this draft would fix.
     *
     * @throws posthouse.text.TextProblem if a block is not finished
     */
    public Revision.Snapshot snapshot(int factsNumber) {
        var words = new Words(title, summary, keywords.lines().toList(), Text.parse(body));
        return new Revision.Snapshot(words, minor, origin, translatedFrom, factsNumber);
    }

    /** The text as it is kept, whether it can be read or not. */
    public String body() {
        return body;
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

    public Edition edition() {
        return edition;
    }

    public String author() {
        return author;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return edition.draftVersion();
    }
}
