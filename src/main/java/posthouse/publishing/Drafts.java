package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.FactsRevision;
import posthouse.document.Placeholder;
import posthouse.document.Revision;
import posthouse.document.Status;
import posthouse.language.Language;

/** Documents and editions as the editors' side works on them, public or not, with their drafts. */
@ApplicationScoped
@Transactional
public class Drafts {

    private static final Set<Status> WAITING = Set.of(Status.IN_REVIEW, Status.APPROVED);

    @PersistenceContext
    private EntityManager entities;

    public Optional<Document> document(String kind, String slug) {
        return entities.createQuery("select d from Document d where d.kind = :kind and d.slug = :slug", Document.class)
                .setParameter("kind", kind)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Optional<Edition> edition(Document document, Language language) {
        return entities.createQuery(
                        "select e from Edition e where e.document = :document and e.language = :language",
                        Edition.class)
                .setParameter("document", document)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    public Optional<Draft> of(Edition edition) {
        return entities.createQuery("select d from Draft d where d.edition = :edition", Draft.class)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    public Optional<FactsDraft> of(Document document) {
        return entities.createQuery("select d from FactsDraft d where d.document = :document", FactsDraft.class)
                .setParameter("document", document)
                .getResultStream()
                .findFirst();
    }

    public Optional<Revision> revision(Edition edition, int number) {
        return entities.createQuery(
                        "select r from Revision r where r.edition = :edition and r.number = :number", Revision.class)
                .setParameter("edition", edition)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public Optional<FactsRevision> factsRevision(Document document, int number) {
        return entities.createQuery(
                        "select r from FactsRevision r where r.document = :document and r.number = :number",
                        FactsRevision.class)
                .setParameter("document", document)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The facts revisions of a document, newest first. */
    public List<FactsRevision> factsRevisions(Document document) {
        return entities.createQuery(
                        "select r from FactsRevision r where r.document = :document order by r.number desc",
                        FactsRevision.class)
                .setParameter("document", document)
                .getResultList();
    }

    public List<Edition> editions(Document document) {
        return entities.createQuery("select e from Edition e where e.document = :document order by e.id", Edition.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** An edition to write in; made, if nobody has yet. */
    public Edition editionFor(Document document, Language language) {
        return edition(document, language).orElseGet(() -> {
            var mine = locked(document);
            return edition(mine, language).orElseGet(() -> add(mine.newEdition(language)));
        });
    }

    /** The newest revision of an edition that stands so. */
    public Optional<Revision> newest(Edition edition, Status status) {
        return revisions(edition).stream()
                .filter(it -> it.review().status() == status)
                .findFirst();
    }

    public Optional<FactsRevision> newestFacts(Document document, Status status) {
        return factsRevisions(document).stream()
                .filter(it -> it.review().status() == status)
                .findFirst();
    }

    /** Revisions that wait for a reviewer or a publisher. */
    List<Revision> waiting(Edition edition) {
        return revisions(edition).stream()
                .filter(it -> WAITING.contains(it.review().status()))
                .toList();
    }

    List<FactsRevision> waitingFacts(Document document) {
        return factsRevisions(document).stream()
                .filter(it -> WAITING.contains(it.review().status()))
                .toList();
    }

    /** The number of the facts that words are written for: those that would be public with them. */
    int factsNumber(Document document) {
        return factsRevisions(document).stream()
                .filter(it -> it.review().status() != Status.REJECTED)
                .mapToInt(FactsRevision::number)
                .max()
                .orElse(0);
    }

    /** The ids of documents of which something is scheduled for a moment that has come. */
    List<Long> due(Instant now) {
        var words = entities.createQuery(
                        "select distinct r.edition.document.id from Revision r"
                                + " where r.review.status = :scheduled and r.review.scheduledFor <= :now",
                        Long.class)
                .setParameter("scheduled", Status.SCHEDULED)
                .setParameter("now", now)
                .getResultStream();
        var facts = entities.createQuery(
                        "select distinct r.document.id from FactsRevision r"
                                + " where r.review.status = :scheduled and r.review.scheduledFor <= :now",
                        Long.class)
                .setParameter("scheduled", Status.SCHEDULED)
                .setParameter("now", now)
                .getResultStream();
        return Stream.concat(words, facts).distinct().toList();
    }

    /** The ids of documents whose last day has passed and nobody has noted it. */
    List<Long> overdue(LocalDate today) {
        return entities.createQuery(
                        "select d.id from Document d where d.validUntil < :today and d.expired = false", Long.class)
                .setParameter("today", today)
                .getResultList();
    }

    void removePlaceholder(Document document, Language language) {
        Optional.ofNullable(entities.find(Placeholder.class, new Placeholder.Key(document.id(), language)))
                .ifPresent(entities::remove);
    }

    /** A document for an act on it, as it is now; who acts on its editions too locks it first. */
    public Document locked(Document document) {
        return lockedDocument(document.id());
    }

    Document lockedDocument(long id) {
        entities.flush();
        return Objects.requireNonNull(entities.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Facts for an act on them; their document is locked. */
    public FactsRevision locked(FactsRevision revision) {
        locked(revision.document());
        return Objects.requireNonNull(entities.find(FactsRevision.class, revision.id()));
    }

    /** The revisions of an edition, newest first. */
    public List<Revision> revisions(Edition edition) {
        return entities.createQuery(
                        "select r from Revision r where r.edition = :edition order by r.number desc", Revision.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /**
     * An edition for an act on it: as it is now, whatever the caller knows of it, and nobody else's until the act is done.
     */
    public Edition locked(Edition edition) {
        entities.flush(); // what this transaction has done to it already is not to be read over
        return Objects.requireNonNull(entities.find(Edition.class, edition.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** A revision for an act on it; its edition is locked. */
    public Revision locked(Revision revision) {
        locked(revision.edition());
        return Objects.requireNonNull(entities.find(Revision.class, revision.id()));
    }

    /** Writes at once: a document and its published facts name each other, so one of them must be there first. */
    public <T> T add(T thing) {
        entities.persist(thing);
        entities.flush();
        return thing;
    }

    public void remove(Object thing) {
        entities.remove(thing);
    }
}
