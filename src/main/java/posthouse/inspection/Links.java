package posthouse.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import posthouse.checking.DeadLinks;

/** The links that there are, and what is known of each. */
@ApplicationScoped
@Transactional
public class Links implements DeadLinks {

    /** How long whoever takes a link has to ask it, before another node may. */
    private static final Duration TO_ASK = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public Set<String> addresses() {
        return dead().stream().map(Link::address).collect(Collectors.toSet());
    }

    /** Those that lead nowhere, the longest first. */
    public List<Link> dead() {
        return entities.createQuery(
                        "select l from Link l where l.failures > 0 order by l.failingSince, l.id", Link.class)
                .getResultStream()
                .filter(Link::isDead)
                .toList();
    }

    public Optional<Link> find(long id) {
        return Optional.ofNullable(entities.find(Link.class, id));
    }

    /** Makes these the links that there are; new ones are asked next. */
    public void keep(Collection<String> addresses) {
        var missing = new HashSet<>(addresses);
        for (var link : entities.createQuery("select l from Link l", Link.class).getResultList()) {
            if (!missing.remove(link.address())) {
                entities.remove(link);
            }
        }
        missing.forEach(it -> entities.persist(new Link(it, clock.instant())));
    }

    /** Some whose time has come, for the caller alone: no other node is given them for a while. */
    public List<Link> take(int most) {
        var now = clock.instant();
        var taken = entities.createQuery(
                        "select l.id from Link l where l.nextAt <= :now order by l.nextAt, l.id", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .flatMap(it -> locked(it).stream())
                .filter(it -> it.isDue(now)) // unless another node was quicker
                .toList();
        taken.forEach(it -> it.askAt(now.plus(TO_ASK)));
        return taken;
    }

    private Optional<Link> locked(long id) {
        return Optional.ofNullable(entities.find(Link.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What became of it; of one that has gone meanwhile, nothing. */
    public void answered(long id, Answer answer) {
        locked(id).ifPresent(it -> it.answered(answer, clock.instant()));
    }
}
