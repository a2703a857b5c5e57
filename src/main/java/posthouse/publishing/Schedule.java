package posthouse.publishing;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import posthouse.storage.Database;

/**
 * Does on time what was scheduled, and tells when a last day has passed. Every node looks each second; the document’s row
 * is locked for the act, so that one node does it and the others find it done.
 */
@ApplicationScoped
public class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Releases releases;

    private @Nullable ScheduledFuture<?> looking;

    /** What came due while no node ran is done before anybody reads. */
    void start(@Observes @Priority(Database.FOLLOWERS) @Initialized(ApplicationScoped.class) Object start) {
        look();
        looking = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes @Destroyed(ApplicationScoped.class) Object end) {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private void look() {
        each(releases::due, releases::publishDue);
        each(releases::overdue, releases::expire);
    }

    /** One that fails keeps neither the others nor the next look from their work. */
    private static void each(Supplier<List<Long>> documents, LongConsumer act) {
        try {
            for (var id : documents.get()) {
                try {
                    act.accept(id);
                } catch (RuntimeException failure) {
                    LOG.log(Level.WARNING, "The schedule could not act on document " + id + ", trying again", failure);
                }
            }
        } catch (Throwable failure) { // an executor would never again run what threw, were it an Error
            LOG.log(Level.WARNING, "The schedule could not be looked at, trying again", failure);
        }
    }
}
