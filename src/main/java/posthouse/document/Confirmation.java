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
import java.time.Instant;

/** Somebody's word that a translation needs no change for a newer source revision. */
@Entity
public class Confirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confirmation_seq")
    @SequenceGenerator(name = "confirmation_seq", sequenceName = "confirmation_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_revision_id")
    private Revision source;

    private String actor;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected Confirmation() {}

    Confirmation(Revision revision, Revision source, String actor, Instant confirmedAt) {
        this.revision = revision;
        this.source = source;
        this.actor = actor;
        this.confirmedAt = confirmedAt;
    }

    public Revision revision() {
        return revision;
    }

    public Revision source() {
        return source;
    }

    public String actor() {
        return actor;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
