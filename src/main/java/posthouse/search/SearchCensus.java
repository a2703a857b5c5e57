package posthouse.search;

import com.ibm.icu.text.Normalizer2;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;
import posthouse.storage.Database;

/**
 * Counts the searches that failed, in memory, and writes the counts down once a minute: a search waits for no database,
 * and no row says when somebody searched. A server that is killed loses the counts of its last minute.
 */
@ApplicationScoped
public class SearchCensus {

    private static final Logger LOG = Logger.getLogger(SearchCensus.class.getName());
    private static final int MINUTES = 1;
    private static final int LONGEST = 60;
    private static final int MOST = 10_000;
    private static final int DIGITS_OF_A_PERSON = 7;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Inject
    private FailedSearches failures;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Map<Key, FailedSearch> counts = new ConcurrentHashMap<>();
    private @Nullable ScheduledFuture<?> going;

    /** What is counted together. */
    private record Key(Language reader, String words) {}

    void start(@Observes @Priority(Database.FOLLOWERS) @Initialized(ApplicationScoped.class) Object start) {
        going = executor.scheduleWithFixedDelay(this::write, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes @Destroyed(ApplicationScoped.class) Object end) {
        if (going != null) {
            going.cancel(false);
        }
    }

    /** @param before what was typed on the page that this question was typed on; empty if it was no page of results */
    public void asked(Answer answer, String before) {
        var question = answer.question();
        if (question.isPlain()) {
            boolean elsewhere =
                    answer.sure() && answer.hits().stream().noneMatch(it -> it.language() == question.reader());
            if (!answer.sure() || elsewhere) {
                count(question.reader(), question.text(), answer.sure() ? 0 : 1, elsewhere ? 1 : 0, 0);
            }
            if (!before.isEmpty() && !folded(before).equals(folded(question.text()))) {
                count(question.reader(), before, 0, 0, 1);
            }
        }
    }

    private void count(Language reader, String typed, int nothing, int elsewhere, int reworded) {
        counted(typed)
                .map(it -> new FailedSearch(reader, it, nothing, elsewhere, reworded))
                .filter(it -> counts.size() < MOST)
                .ifPresent(it -> counts.merge(new Key(reader, it.words()), it, SearchCensus::sum));
    }

    private static FailedSearch sum(FailedSearch one, FailedSearch other) {
        return new FailedSearch(
                one.reader(),
                one.words(),
                one.nothing() + other.nothing(),
                one.elsewhere() + other.elsewhere(),
                one.reworded() + other.reworded());
    }

    /** What is counted of what was typed; nothing of what may say who somebody is: an address, a long number, a letter. */
    static Optional<String> counted(String typed) {
        var words = folded(typed);
        boolean personal = words.length() > LONGEST
                || words.contains("@")
                || words.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_PERSON;
        return Optional.of(words).filter(it -> !personal && !it.isEmpty());
    }

    private static String folded(String typed) {
        var folded = Normalizer2.getNFKCCasefoldInstance().normalize(typed);
        return SPACE.matcher(folded).replaceAll(" ").strip();
    }

    /** Writes down what was counted since, and forgets what is too old; what cannot be written is counted on. */
    void write() {
        var taken = List.copyOf(counts.keySet()).stream()
                .flatMap(it -> Optional.ofNullable(counts.remove(it)).stream())
                .toList();
        try {
            failures.forget();
            failures.count(taken);
        } catch (RuntimeException outage) {
            taken.forEach(it -> counts.merge(new Key(it.reader(), it.words()), it, SearchCensus::sum));
            LOG.log(Level.WARNING, "Failed searches could not be written down, trying again: {0}", outage.toString());
        }
    }
}
