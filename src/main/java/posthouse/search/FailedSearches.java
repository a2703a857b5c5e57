package posthouse.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import posthouse.journal.CityTime;
import posthouse.language.Language;

/** What was not found, day by day. What few have typed is shown to nobody, and soon forgotten. */
@ApplicationScoped
@Transactional
public class FailedSearches {

    /** Times that something must have failed to be shown: what somebody typed once may be about them. */
    static final int FEWEST = 3;

    /** How long what failed is shown. */
    static final int DAYS = 30;

    /** What one person may see in one go. */
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Adds to what is counted for today. */
    public void count(List<FailedSearch> failed) {
        var today = Date.valueOf(CityTime.today(clock));
        for (var each : failed) {
            if (changed(
                            "update failed_search set nothing = nothing + ?4, elsewhere = elsewhere + ?5,"
                                    + " reworded = reworded + ?6 where counted_on = ?1 and language = ?2 and words = ?3",
                            today,
                            each)
                    == 0) {
                changed(
                        "insert into failed_search (counted_on, language, words, nothing, elsewhere, reworded)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)",
                        today,
                        each);
            }
        }
    }

    private int changed(String statement, Date today, FailedSearch failed) {
        return entities.createNativeQuery(statement)
                .setParameter(1, today)
                .setParameter(2, failed.reader().code())
                .setParameter(3, failed.words())
                .setParameter(4, failed.nothing())
                .setParameter(5, failed.elsewhere())
                .setParameter(6, failed.reworded())
                .executeUpdate();
    }

    /** What readers of a language have often not found of late, what failed most first. */
    public List<FailedSearch> often(Language reader) {
        List<?> rows = entities.createNativeQuery("select words, sum(nothing), sum(elsewhere), sum(reworded)"
                        + " from failed_search where language = ?1 and counted_on > ?2 group by words"
                        + " having sum(nothing) + sum(elsewhere) >= ?3 or sum(reworded) >= ?3"
                        + " order by sum(nothing) + sum(elsewhere) + sum(reworded) desc, words")
                .setParameter(1, reader.code())
                .setParameter(2, Date.valueOf(oldest()))
                .setParameter(3, FEWEST)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(it -> failed(reader, (Object[]) it)).toList();
    }

    private static FailedSearch failed(Language reader, Object[] row) {
        return new FailedSearch(reader, (String) row[0], number(row[1]), number(row[2]), number(row[3]));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    /** Somebody has seen to it: from now on it is counted anew. */
    public void settle(Language reader, String words) {
        entities.createNativeQuery("delete from failed_search where language = ?1 and words = ?2")
                .setParameter(1, reader.code())
                .setParameter(2, words)
                .executeUpdate();
    }

    /** Forgets what is too old to be shown. */
    public void forget() {
        entities.createNativeQuery("delete from failed_search where counted_on <= ?1")
                .setParameter(1, Date.valueOf(oldest()))
                .executeUpdate();
    }

    private LocalDate oldest() {
        return CityTime.today(clock).minusDays(DAYS);
    }
}
