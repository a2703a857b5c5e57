package posthouse.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import posthouse.document.Document;

/** The facts that somebody is working on, at most one draft a document, in the YAML of the kind. */
@Entity
@Table(name = "facts_draft")
public class FactsDraft {

    @Id
    @Column(name = "document_id")
    private Long id;

    @MapsId
    @OneToOne(optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    private String yaml = "";
    private String author = "";

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected FactsDraft() {}

    @SuppressWarnings("NullAway.Init") // the id is the document's, set when the draft is persisted
    public FactsDraft(Document document) {
        this.document = document;
    }

    public void write(String yaml, String by, Instant at) {
        this.yaml = yaml;
        this.author = by;
        this.updatedAt = at;
        document.touchFactsDraft();
    }

    public Document document() {
        return document;
    }

    public String yaml() {
        return yaml;
    }

    public String author() {
        return author;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return document.factsDraftVersion();
    }
}
