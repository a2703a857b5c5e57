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
import org.jspecify.annotations.Nullable;

/** Looks four times a second whether there are new Changes, whoever made them, and tells those who follow. */
@ApplicationScoped
public class Pulse {

    /** After tables and content: nobody follows before there is something to follow. */
    public static final int START = 400;

    private static final int MILLIS = 250;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Changes changes;

    @Inject
    private Event<ChangesReached> reached;

    private final Beat beat =
            new Beat(() -> changes.latest(), number -> reached.fire(new ChangesReached(number)), System::nanoTime);
    private @Nullable ScheduledFuture<?> beating;

    void start(@Observes @Priority(START) @Initialized(ApplicationScoped.class) Object start) {
        beating = executor.scheduleWithFixedDelay(beat, 0, MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes @Destroyed(ApplicationScoped.class) Object end) {
        if (beating != null) {
            beating.cancel(false);
        }
    }

    /** The newest Change that this node knows of; at most a beat behind, and free to ask. */
    public long latest() {
        return beat.latest();
    }

    /** Whether this node follows: what it shows may be old if it does not. */
    public boolean isBeating() {
        return beat.isRecent();
    }
}
