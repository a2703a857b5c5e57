package posthouse.journal;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks four times a second whether there are new Changes, whoever made them, and tells those who follow. */
@ApplicationScoped
public class Pulse {

    /** After tables and content: nobody follows before there is something to follow. */
    public static final int START = 400;

    private static final int MILLIS = 250;
    private static final Logger LOG = Logger.getLogger(Pulse.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Changes changes;

    @Inject
    private Event<ChangesReached> reached;

    private @Nullable ScheduledFuture<?> beat;
    private volatile long latest = -1;

    void start(@Observes @Priority(START) @Initialized(ApplicationScoped.class) Object start) {
        beat = executor.scheduleWithFixedDelay(this::look, 0, MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes @Destroyed(ApplicationScoped.class) Object end) {
        if (beat != null) {
            beat.cancel(false);
        }
    }

    /** The newest Change that this node knows of; at most a beat behind, and free to ask. */
    public long latest() {
        return latest;
    }

    private void look() {
        try {
            long number = changes.latest();
            if (number != latest) {
                latest = number;
                reached.fire(new ChangesReached(number));
            }
        } catch (RuntimeException outage) {
            // A database that is away for a moment must not end the following; the next beat tries again.
            LOG.log(Level.WARNING, "could not follow the changes, trying again: " + outage.getMessage());
        }
    }
}
