package posthouse.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The Timeline: append-only, in the transaction of the act it tells of. */
@ApplicationScoped
@Transactional
public class Timeline {

    @PersistenceContext
    private EntityManager entities;

    public void append(TimelineEntry entry) {
        entities.persist(entry);
    }

    /** What happened to a subject and to what lies below it, newest first. */
    public List<TimelineEntry> of(String subject, int size) {
        return entities.createQuery(
                        "select e from TimelineEntry e where e.subject = :subject or e.subject like :below"
                                + " order by e.happenedAt desc, e.id desc",
                        TimelineEntry.class)
                .setParameter("subject", subject)
                .setParameter("below", subject + "/%")
                .setMaxResults(size)
                .getResultList();
    }
}
