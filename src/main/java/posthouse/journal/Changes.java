package posthouse.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Changes in commit order; what indexes and caches of every node follow. */
@ApplicationScoped
@Transactional
public class Changes {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Numbers a Change for each document. Must be the last statement of its transaction: the counter's row stays locked
     * until the commit, and that is what makes the numbers appear in commit order without gaps.
     */
    public void append(Collection<@Nullable Long> documents) {
        entities.flush();
        entities.createNativeQuery("update change_counter set latest = latest + ?1 where id = 1")
                .setParameter(1, documents.size())
                .executeUpdate();
        long number = latest() - documents.size();
        var now = Timestamp.from(clock.instant());
        for (var document : documents) {
            var insert = document == null
                    ? "insert into change_log (number, at) values (?1, ?2)"
                    : "insert into change_log (number, at, document_id) values (?1, ?2, ?3)";
            var statement =
                    entities.createNativeQuery(insert).setParameter(1, ++number).setParameter(2, now);
            if (document != null) {
                statement.setParameter(3, document);
            }
            statement.executeUpdate();
        }
    }

    /** Numbers one Change that says that anything may have changed; as {@link #append}, the last statement. */
    public void appendForAll() {
        append(Collections.singletonList(null));
    }

    /** Makes everybody else who would append wait until this transaction ends. */
    public void lock() {
        entities.createNativeQuery("update change_counter set latest = latest where id = 1")
                .executeUpdate();
    }

    /** The number of the newest Change; 0 before the first. */
    public long latest() {
        var latest = (Number) entities.createNativeQuery("select latest from change_counter where id = 1")
                .getSingleResult();
        return latest.longValue();
    }

    /** At most {@code size} Changes after a number, oldest first. */
    public List<Change> since(long number, int size) {
        List<?> rows = entities.createNativeQuery(
                        "select number, document_id, at from change_log where number > ?1 order by number")
                .setParameter(1, number)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    private static Change change(Object[] row) {
        var document = row[1] instanceof Number id ? (Long) id.longValue() : null;
        return new Change(((Number) row[0]).longValue(), document, instant(row[2]));
    }

    private static Instant instant(Object value) {
        return switch (value) {
            case Timestamp stamp -> stamp.toInstant();
            case OffsetDateTime time -> time.toInstant();
            default -> throw new IllegalArgumentException("no time: " + value.getClass());
        };
    }
}
