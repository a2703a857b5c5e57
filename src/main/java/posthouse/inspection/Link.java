package posthouse.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import posthouse.inspection.Answer.Outcome;

/** An address that public pages lead to. It is asked once a day, and sooner where it has just failed. */
@Entity
public class Link {

    static final Duration EACH = Duration.ofHours(24);
    static final Duration AFTER_A_FAILURE = Duration.ofHours(3);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "link_seq")
    @SequenceGenerator(name = "link_seq", sequenceName = "link_seq", allocationSize = 50)
    private Long id;

    private String address;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private int status;
    private int failures;

    @Column(name = "failing_since")
    private @Nullable Instant failingSince;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected Link() {}

    @SuppressWarnings("NullAway.Init") // the id comes with the insert
    Link(String address, Instant now) {
        this.address = address;
        this.nextAt = now;
    }

    boolean isDue(Instant now) {
        return !nextAt.isAfter(now);
    }

    /** Leaves it alone until then. */
    void askAt(Instant moment) {
        nextAt = moment;
    }

    void answered(Answer answer, Instant at) {
        askedAt = at;
        outcome = answer.outcome();
        status = answer.status();
        if (answer.outcome().isAnswer()) {
            failures = 0;
            failingSince = null;
        } else {
            failures++;
            failingSince = failingSince == null ? at : failingSince;
        }
        nextAt = at.plus(failures == 0 || isDead() ? EACH : AFTER_A_FAILURE);
    }

    /** Whether it has failed so often that a reader will hardly get there; one failure may be a bad minute. */
    public boolean isDead() {
        return outcome != null && failures > 0 && failures >= outcome.enough();
    }

    public Long id() {
        return id;
    }

    public String address() {
        return address;
    }

    public @Nullable Instant askedAt() {
        return askedAt;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** Of HTTP; 0 if there was none. */
    public int status() {
        return status;
    }

    public @Nullable Instant failingSince() {
        return failingSince;
    }
}
