package posthouse.journal;

import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One look at the Changes after another. Whatever goes wrong in one, the next one comes. */
final class Beat implements Runnable {

    private static final Logger LOG = Logger.getLogger(Beat.class.getName());

    /** Without a whole beat for so long, pages and index of this node are too old to be shown. */
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(10);

    private final LongSupplier changes;
    private final LongConsumer followers;
    private final LongSupplier nanos;
    private volatile long latest = -1;
    private volatile long last;
    private volatile boolean begun;

    /**
     * @param changes asks for the number of the newest Change
     * @param followers are told when it is a new one
     * @param nanos a clock that only goes forward
     */
    Beat(LongSupplier changes, LongConsumer followers, LongSupplier nanos) {
        this.changes = changes;
        this.followers = followers;
        this.nanos = nanos;
    }

    long latest() {
        return latest;
    }

    /** Whether the last beats did what they are for. */
    boolean isRecent() {
        return begun && nanos.getAsLong() - last <= LONGEST_PAUSE;
    }

    @Override
    public void run() {
        try {
            long number = changes.getAsLong();
            if (number != latest) {
                latest = number;
                followers.accept(number);
            }
            last = nanos.getAsLong();
            begun = true;
        } catch (Throwable failure) { // an executor would never again run what threw, were it an Error
            LOG.log(Level.WARNING, "could not follow the changes, trying again", failure);
        }
    }
}
