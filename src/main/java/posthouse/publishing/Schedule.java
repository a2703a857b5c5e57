package posthouse.publishing;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import posthouse.storage.Database;

/**
 * Does on time what has a time. Every node looks each second; the row is locked for the act, so that one node does it and
 * the others find it done.
 */
@ApplicationScoped
public class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<Timed> all;

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
        all.forEach(Schedule::look);
    }

    /** One that fails keeps neither the others nor the next look from their work. */
    private static void look(Timed timed) {
        try {
            for (var id : timed.due()) {
                try {
                    timed.act(id);
                } catch (RuntimeException failure) {
                    LOG.log(Level.WARNING, timed.getClass() + " could not act on " + id + ", trying again", failure);
                }
            }
        } catch (Throwable failure) { // an executor would never again run what threw, were it an Error
            LOG.log(Level.WARNING, "The schedule could not be looked at, trying again", failure);
        }
    }
}
