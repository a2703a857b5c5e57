package posthouse.site;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets one make a page while the others who want the same one wait for it; after a Change everybody wants the same. */
final class Turns {

    private final ConcurrentMap<String, CompletableFuture<Optional<Rendering>>> making = new ConcurrentHashMap<>();
    private final long patienceMillis;

    /** @param patienceMillis after which somebody who waits makes the page all the same */
    Turns(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    /** Makes a page; empty if the answer was no page to keep, and is sent already. */
    interface Maker {
        Optional<Rendering> make() throws IOException, ServletException;
    }

    /** The page as somebody else has just made it, or as {@code maker} does: each sends an answer that is no page itself. */
    Optional<Rendering> take(String page, Maker maker) throws IOException, ServletException {
        var mine = new CompletableFuture<Optional<Rendering>>();
        var before = making.putIfAbsent(page, mine);
        if (before != null) {
            var made = await(before);
            return made.isPresent() ? made : maker.make();
        }
        try {
            var made = maker.make();
            mine.complete(made);
            return made;
        } finally {
            mine.complete(Optional.empty()); // says nothing if it was made: those who wait must not wait for a failure
            making.remove(page, mine);
        }
    }

    /** How many wait for a page that somebody is making. */
    int waiting(String page) {
        var one = making.get(page);
        return one == null ? 0 : one.getNumberOfDependents();
    }

    private Optional<Rendering> await(CompletableFuture<Optional<Rendering>> other) {
        try {
            return other.get(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException notMade) {
            return Optional.empty();
        }
    }
}
