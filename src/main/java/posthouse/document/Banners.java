package posthouse.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The banners of emergency notices: those that stand on every page now, and when that changes. */
@ApplicationScoped
@Transactional
public class Banners {

    private static final String OPEN =
            "select b from Banner b join fetch b.document where b.over = false or (b.confirmedBy is null and b.from > :dayAgo)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The newest first. */
    public List<Banner> live() {
        var now = clock.instant();
        return open().stream()
                .filter(it -> it.live(now))
                .sorted((one, other) -> other.from().compareTo(one.from()))
                .toList();
    }

    /** The next moment at which some page is another one, although nobody does anything; empty if none is known. */
    public Optional<Instant> nextBoundary() {
        var now = clock.instant();
        return open().stream()
                .flatMap(Banner::boundaries)
                .filter(it -> it.isAfter(now))
                .min(Instant::compareTo);
    }

    private List<Banner> open() {
        return entities.createQuery(OPEN, Banner.class)
                .setParameter("dayAgo", clock.instant().minus(Banner.TO_CONFIRM))
                .getResultList();
    }

    /** The newest banner of a document. */
    public Optional<Banner> of(long document) {
        return entities.createQuery(
                        "select b from Banner b where b.document.id = :document order by b.id desc", Banner.class)
                .setParameter("document", document)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<Banner> ofForm(String form) {
        return entities.createQuery("select b from Banner b where b.form = :form", Banner.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** All of lately, the newest first; for the desk. */
    public List<Banner> latest(int size) {
        return entities.createQuery("select b from Banner b join fetch b.document order by b.id desc", Banner.class)
                .setMaxResults(size)
                .getResultList();
    }

    /** Those that nobody but who released them has looked at. */
    public List<Banner> unconfirmed() {
        return entities.createQuery(
                        "select b from Banner b join fetch b.document where b.confirmedBy is null order by b.id",
                        Banner.class)
                .getResultList();
    }

    /** The ids of those whose end has come and is not noted. */
    public List<Long> unnoted() {
        var now = clock.instant();
        return open().stream().filter(it -> it.over(now)).map(Banner::id).toList();
    }

    /** For an act on it: as it is now, and nobody else’s until the act is done. */
    public Banner locked(long id) {
        return Objects.requireNonNull(entities.find(Banner.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Banner add(Banner banner) {
        entities.persist(banner);
        entities.flush();
        return banner;
    }
}
