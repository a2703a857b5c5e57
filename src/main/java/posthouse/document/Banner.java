package posthouse.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page while an emergency notice is live. It ends by itself; it was released by one person alone, and
 * another looks at it within a day, or the notice says that nobody has.
 */
@Entity
public class Banner {

    /** So long a second person has to look at what one released alone. */
    public static final Duration TO_CONFIRM = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "banner_seq")
    @SequenceGenerator(name = "banner_seq", sequenceName = "banner_seq", allocationSize = 50)
    private Long id;

    private String form;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "all_clear_id")
    private @Nullable Document allClear;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    /** Whether its end was noted in the Timeline. */
    private boolean over;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected Banner() {}

    /** @param form of the form from which it was released; no two banners have the same */
    public Banner(String form, Document document, Instant from, Instant until, String releasedBy) {
        this.form = form;
        this.document = document;
        this.from = from;
        this.until = until;
        this.releasedBy = releasedBy;
    }

    public boolean live(Instant now) {
        return !now.isBefore(from) && now.isBefore(end());
    }

    public boolean over(Instant now) {
        return !now.isBefore(end());
    }

    /** When it ends, or has ended. */
    public Instant end() {
        return endedAt != null && endedAt.isBefore(until) ? endedAt : until;
    }

    /** Ends it now. @param clear the notice that says so; null if there is none */
    public void end(Instant now, @Nullable Document clear) {
        if (endedAt == null) {
            endedAt = now;
        }
        allClear = clear == null ? allClear : clear;
    }

    /** Notes its end; false if that is noted already. */
    public boolean noteEnd() {
        boolean first = !over;
        over = true;
        return first;
    }

    public void confirm(String by) {
        confirmedBy = by;
    }

    /** Whether the notice must say that no second person has looked at it. */
    public boolean unreviewed(Instant now) {
        return confirmedBy == null && !now.isBefore(from.plus(TO_CONFIRM));
    }

    /** The moments at which pages change because of it, although nobody does anything. */
    Stream<Instant> boundaries() {
        return confirmedBy == null ? Stream.of(from, end(), from.plus(TO_CONFIRM)) : Stream.of(from, end());
    }

    public Long id() {
        return id;
    }

    public Document document() {
        return document;
    }

    public Instant from() {
        return from;
    }

    public @Nullable Document allClear() {
        return allClear;
    }

    public String releasedBy() {
        return releasedBy;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }
}
