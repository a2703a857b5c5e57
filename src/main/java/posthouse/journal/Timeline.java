package posthouse.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;

/**
 * The Timeline: append-only, in the transaction of the act it tells of. Each entry is sealed with the hash of the one
 * before, so that an entry that somebody changes or takes away in the database shows.
 */
@ApplicationScoped
@Transactional
public class Timeline {

    private static final int PAGE = 500;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Numbers and seals the entry. The head’s row stays locked until the transaction ends; an act that also appends Changes
     * does so afterwards, and never before, or two acts could wait for each other.
     */
    public void append(TimelineEntry entry) {
        entities.flush();
        lock();
        var head = (Object[]) entities.createNativeQuery("select number, hash from timeline_head where id = 1")
                .getSingleResult();
        entry.seal(((Number) head[0]).longValue() + 1, (String) head[1]);
        entities.persist(entry);
        entities.createNativeQuery("update timeline_head set number = ?1, hash = ?2 where id = 1")
                .setParameter(1, entry.number())
                .setParameter(2, entry.hash())
                .executeUpdate();
    }

    /** Makes everybody else who would append wait until this transaction ends. */
    public void lock() {
        entities.createNativeQuery("update timeline_head set number = number where id = 1")
                .executeUpdate();
    }

    /** What happened to a subject and to what lies below it, newest first. */
    public List<TimelineEntry> of(String subject, int size) {
        return entities.createQuery(
                        "select e from TimelineEntry e where e.subject = :subject or e.subject like :below"
                                + " order by e.number desc",
                        TimelineEntry.class)
                .setParameter("subject", subject)
                .setParameter("below", subject + "/%")
                .setMaxResults(size)
                .getResultList();
    }

    /** What happened before an entry, newest first. @param before a number; of the newest page, the greatest there is */
    public List<TimelineEntry> before(long before, int size) {
        return entities.createQuery(
                        "select e from TimelineEntry e where e.number < :before order by e.number desc",
                        TimelineEntry.class)
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    /** What happened after an entry, oldest first. */
    public List<TimelineEntry> after(long after, int size) {
        return entities.createQuery(
                        "select e from TimelineEntry e where e.number > :after order by e.number", TimelineEntry.class)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** The number of the first entry that is not as it was written, or before which one is missing; empty if all is whole. */
    public OptionalLong firstBroken() {
        var seal = "";
        long number = 0;
        for (var page = after(0, PAGE); !page.isEmpty(); page = after(number, PAGE)) {
            for (var entry : page) {
                if (entry.number() != number + 1 || !entry.follows(seal)) {
                    return OptionalLong.of(number + 1);
                }
                number = entry.number();
                seal = entry.hash();
            }
            entities.clear();
        }
        var head = (Object[]) entities.createNativeQuery("select number, hash from timeline_head where id = 1")
                .getSingleResult();
        boolean whole = ((Number) head[0]).longValue() == number && head[1].equals(seal);
        return whole ? OptionalLong.empty() : OptionalLong.of(number + 1);
    }
}
