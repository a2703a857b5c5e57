package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.Revision;
import posthouse.language.Language;

/** Documents and editions as the editors' side works on them, public or not, with their drafts. */
@ApplicationScoped
@Transactional
public class Drafts {

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
