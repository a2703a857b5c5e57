package posthouse.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.IOFunction;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import posthouse.glossary.Term;
import posthouse.journal.ChangesReached;
import posthouse.journal.CityTime;
import posthouse.lexicon.Dictionary;
import posthouse.storage.Database;
import posthouse.storage.Settings;

/** The one search box: opens this node's index, lets it follow the Changes, and answers. */
@Default // the health check is a qualifier of its own; others ask for this bean without one
@Readiness
@ApplicationScoped
public class Search implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Search.class.getName());
    private static final int RETRY_MILLIS = 1000;

    @Inject
    private Corpus corpus;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile Translations translations = Translations.NONE;
    private volatile @Nullable SearchIndex index;
    private volatile @Nullable Follower follower;
    private volatile boolean caughtUp;
    private volatile boolean closed;

    protected Search() {}

    Search(Corpus corpus, Settings settings, Clock clock, ManagedScheduledExecutorService executor) {
        this.corpus = corpus;
        this.settings = settings;
        this.clock = clock;
        this.executor = executor;
    }

    void open(@Observes @Priority(Database.FOLLOWERS) @Initialized(ApplicationScoped.class) Object start) {
        try {
            opened();
        } catch (IOException | RuntimeException unusable) {
            LOG.log(Level.SEVERE, "no search index can be opened, trying again", unusable);
            again(RETRY_MILLIS);
        }
    }

    /** In a thread of its own: making an index anew takes its time, and others follow the Changes too. */
    void follow(@Observes ChangesReached reached) {
        if (!closed && waiting.compareAndSet(false, true)) {
            executor.execute(this::follow);
        }
    }

    /**
     * @throws UncheckedIOException if the index cannot be read; it is then made anew
     * @throws IllegalStateException if there is no index
     */
    public Answer answer(Question question) {
        return question.isEmpty()
                ? Answer.nothing(question)
                : ask(vocabulary -> new Answering(question, vocabulary, translations, CityTime.today(clock))::from);
    }

    /**
     * What somebody may be after who has typed so far; nothing for what is no text.
     *
     * @throws UncheckedIOException if the index cannot be read; it is then made anew
     * @throws IllegalStateException if there is no index
     */
    public List<Suggestion> suggestions(Question typed) {
        return typed.isEmpty()
                ? List.of()
                : ask(vocabulary -> new Suggesting(typed.text(), typed.reader(), vocabulary)::from);
    }

    /**
     * The official terms that what was typed may be another word for; nothing for what is no text.
     *
     * @throws UncheckedIOException if the index cannot be read; it is then made anew
     * @throws IllegalStateException if there is no index
     */
    public List<Term> termsNear(Question typed) {
        return typed.isEmpty()
                ? List.of()
                : ask(vocabulary -> new Answering(typed, vocabulary, translations, CityTime.today(clock))::termsNear);
    }

    private <T> T ask(Function<Vocabulary, IOFunction<IndexSearcher, T>> asking) {
        var opened = index;
        var following = follower;
        if (opened == null || following == null) {
            throw new IllegalStateException("the search index is not open");
        }
        try {
            return opened.search(asking.apply(following.vocabulary()));
        } catch (IOException unreadable) {
            following.broke();
            again(0);
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A node gets readers when its index has once been where the Changes are; from then on it serves while it follows. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search index").status(caughtUp).build();
    }

    @PreDestroy
    synchronized void close() {
        closed = true;
        var opened = index;
        if (opened != null) {
            try {
                opened.close();
            } catch (IOException unwritten) {
                LOG.log(Level.WARNING, "the search index was not closed", unwritten);
            }
        }
    }

    private void follow() {
        waiting.set(false);
        try {
            opened().follow();
            caughtUp = true;
        } catch (IOException | RuntimeException outage) {
            if (!closed) {
                LOG.log(Level.WARNING, "the search index could not follow, trying again: " + outage);
                again(RETRY_MILLIS);
            }
        }
    }

    private void again(int millis) {
        if (!closed && waiting.compareAndSet(false, true)) {
            executor.schedule((Runnable) this::follow, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** Of all who come first, one opens the index. */
    private synchronized Follower opened() throws IOException {
        var following = follower;
        if (following == null) {
            if (closed) {
                throw new IOException("the portal is stopping");
            }
            translations = new Translations(Dictionary.inFolder(settings.data().resolve("lexicons")));
            var opened = SearchIndex.open(settings.data().resolve("index"));
            following = new Follower(opened, corpus);
            index = opened;
            follower = following;
        }
        return following;
    }
}
