package posthouse.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did what to which text, when and why. Written once, never changed. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_entry_seq")
    @SequenceGenerator(name = "timeline_entry_seq", sequenceName = "timeline_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt = Instant.EPOCH;

    private String actor = "";
    private String act = "";
    private String subject = "";
    private @Nullable Integer revision;
    private @Nullable String reason;

    protected TimelineEntry() {}

    /**
     * @param subject what it was done to, as {@code kind/slug}, {@code kind/slug/language} or a room's own noun
     * @param reason why, where the act asks for a reason
     */
    public TimelineEntry(Instant happenedAt, String actor, String act, String subject, @Nullable String reason) {
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.act = act;
        this.subject = subject;
        this.reason = reason;
    }

    /** @param number of the revision that the act was about */
    public TimelineEntry ofRevision(int number) {
        this.revision = number;
        return this;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    public String act() {
        return act;
    }

    public String subject() {
        return subject;
    }

    public @Nullable Integer revision() {
        return revision;
    }

    public @Nullable String reason() {
        return reason;
    }
}
