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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's recorded permission to publish about them. Restricted: it is never shown in full, indexed or exported;
 * the public page says only that it is there and since when.
 */
@Entity
public class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_seq")
    @SequenceGenerator(name = "consent_seq", sequenceName = "consent_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    private String person;
    private String scope;
    private String evidence;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected Consent() {}

    /** @param evidence where the signed permission is kept */
    public Consent(Document document, String person, String scope, String evidence, LocalDate givenOn) {
        this.document = document;
        this.person = person;
        this.scope = scope;
        this.evidence = evidence;
        this.givenOn = givenOn;
    }

    public void withdraw(LocalDate day) {
        withdrawnOn = day;
    }

    public boolean stands() {
        return withdrawnOn == null;
    }

    public Long id() {
        return id;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public Document document() {
        return document;
    }

    public String person() {
        return person;
    }

    public String scope() {
        return scope;
    }

    public String evidence() {
        return evidence;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
