package posthouse.inspection;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import posthouse.storage.Database;
import posthouse.storage.Settings;

/** Asks the links in the background, a few a minute, unless the operator has switched it off. */
@ApplicationScoped
public class LinkRounds {

    private static final Logger LOG = Logger.getLogger(LinkRounds.class.getName());
    private static final int A_FEW = 12;
    private static final int MINUTES = 1;
    private static final Duration CENSUS = Duration.ofHours(1);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private LinkCensus census;

    @Inject
    private Links links;

    @Inject
    private LinkProbe probe;

    @Inject
    private Clock clock;

    private @Nullable ScheduledFuture<?> going;
    private Instant counted = Instant.MIN;

    void start(@Observes @Priority(Database.FOLLOWERS) @Initialized(ApplicationScoped.class) Object start) {
        if (Settings.ofProcess().checksLinks()) {
            going = executor.scheduleWithFixedDelay(this::go, MINUTES, MINUTES, TimeUnit.MINUTES);
        }
    }

    void stop(@Observes @Destroyed(ApplicationScoped.class) Object end) {
        if (going != null) {
            going.cancel(true);
        }
    }

    private void go() {
        try {
            round();
        } catch (Throwable failure) { // an executor would never again run what threw, were it an Error
            LOG.log(Level.WARNING, "Links could not be looked after, trying again", failure);
        }
    }

    void round() {
        if (counted.plus(CENSUS).isBefore(clock.instant())) {
            links.keep(census.places().keySet());
            counted = clock.instant();
        }
        var answers = new LinkedHashMap<Long, Answer>();
        for (var link : links.take(A_FEW)) {
            answers.put(link.id(), probe.ask(link.address()));
        }
        if (!mayBeOurs(answers)) {
            answers.forEach(links::answered);
        }
    }

    /** When nobody at all can be reached, it is the portal that has no way out; these are asked again later. */
    private static boolean mayBeOurs(Map<Long, Answer> answers) {
        return answers.values().stream().allMatch(it -> it.outcome().mayBeOurs());
    }

    /** Asks one now, for somebody who has mended it or does not believe it. */
    public void ask(long id) {
        links.find(id).ifPresent(it -> links.answered(id, probe.ask(it.address())));
    }
}
