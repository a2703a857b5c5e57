package posthouse.document;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An immutable, numbered snapshot of a document's facts in canonical YAML; reviewed and published like words. */
@Entity
@Table(name = "facts_revision")
public class FactsRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "facts_revision_seq")
    @SequenceGenerator(name = "facts_revision_seq", sequenceName = "facts_revision_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    private int number;
    private String yaml;

    @Embedded
    private Review review;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected FactsRevision() {}

    FactsRevision(Document document, int number, String yaml, Review review) {
        this.document = document;
        this.number = number;
        this.yaml = yaml;
        this.review = review;
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

    /** Another person's look at what was released alone. */
    public void confirm(String by) {
        review.confirm(by);
    }

    void publish(Instant at) {
        review.publish(at);
    }

    void supersede() {
        review.supersede();
    }

    public Long id() {
        return id;
    }

    public Document document() {
        return document;
    }

    public int number() {
        return number;
    }

    public String yaml() {
        return yaml;
    }

    public Review review() {
        return review;
    }
}
