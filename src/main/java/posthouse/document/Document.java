package posthouse.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/**
 * One thing that the portal tells about, in any language. What lists narrow and sort by is kept beside the published
 * facts, and follows them.
 */
@Entity
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq", allocationSize = 50)
    private Long id;

    private String kind;
    private String slug;

    @Convert(converter = LanguageColumn.class)
    @Column(name = "source_language")
    private Language source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_facts_id")
    private @Nullable FactsRevision publishedFacts;

    @Column(name = "last_facts_number")
    private int lastFactsNumber;

    @Column(name = "facts_draft_version")
    private int factsDraftVersion;

    @Enumerated(EnumType.STRING)
    private @Nullable Category category;

    @ElementCollection
    @CollectionTable(name = "document_audience", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "audience")
    @Enumerated(EnumType.STRING)
    private Set<Audience> audience = new HashSet<>();

    @Column(name = "sort_key")
    private String sortKey = "";

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    private boolean expired;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected Document() {}

    /** @param source the language from which the others are translated */
    public Document(String kind, String slug, Language source) {
        this.kind = kind;
        this.slug = slug;
        this.source = source;
    }

    public Edition newEdition(Language language) {
        return new Edition(this, language);
    }

    /** Notes that the facts in hand have changed: saved, submitted or thrown away. */
    public void touchFactsDraft() {
        factsDraftVersion++;
    }

    /** What a writer saw of the facts in hand, as {@link Edition#draftVersion()}. */
    public int factsDraftVersion() {
        return factsDraftVersion;
    }

    public FactsRevision submitFacts(String yaml, String author, Instant at) {
        return new FactsRevision(this, ++lastFactsNumber, yaml, Review.submitted(author, at));
    }

    /** Facts of an approved template with its gaps filled. */
    public FactsRevision releaseFactsAlone(String yaml, String by, Instant at) {
        return new FactsRevision(this, ++lastFactsNumber, yaml, Review.releasedAlone(by, at));
    }

    /** Facts from the content folder. */
    public FactsRevision acceptFacts(String yaml, String from, Instant at) {
        return new FactsRevision(this, ++lastFactsNumber, yaml, Review.arrivedApproved(from, at));
    }

    /**
     * Makes approved facts the public ones.
     *
     * @param facts what the revision's YAML says
     * @param sortKey where the document stands in its section's list
     */
    public void publishFacts(FactsRevision revision, Facts facts, String sortKey, Instant at) {
        revision.publish(at);
        if (publishedFacts != null) {
            publishedFacts.supersede();
        }
        this.publishedFacts = revision;
        this.category = facts.category();
        this.audience = new HashSet<>(facts.audience());
        this.validUntil = facts.validUntil();
        this.expired = false;
        this.sortKey = sortKey;
    }

    /** Notes that its last day has passed; false if that is noted already. */
    public boolean expire() {
        boolean first = !expired;
        expired = true;
        return first;
    }

    public Long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    /** {@code guide:lost-passport}, as texts and facts refer to it. */
    public String name() {
        return kind + ":" + slug;
    }

    public Language source() {
        return source;
    }

    public int lastFactsNumber() {
        return lastFactsNumber;
    }

    public Optional<FactsRevision> publishedFacts() {
        return Optional.ofNullable(publishedFacts);
    }
}
