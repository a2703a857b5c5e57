package posthouse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Rendering PAGE = Rendering.of("text/html", new byte[] {1}, 7, Instant.MAX);
    private static final int READERS = 16;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesAPageOnceForAllWhoWantIt() throws Exception {
        var turns = new Turns(60_000);
        Turns.Maker slow = () -> {
            made.incrementAndGet();
            while (turns.waiting("/en/") < READERS - 1) {
                Thread.onSpinWait();
            }
            return Optional.of(PAGE);
        };
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var pages = new ArrayList<Future<Optional<Rendering>>>();
            for (int reader = 0; reader < READERS; reader++) {
                pages.add(readers.submit(() -> turns.take("/en/", slow)));
            }
            for (var page : pages) {
                assertEquals(Optional.of(PAGE), page.get());
            }
        }
        assertEquals(1, made.get());
    }

    @Test
    void waitsForNobodyForGood() throws Exception {
        var turns = new Turns(20);
        var started = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var stuck = other.submit(() -> turns.take("/en/", () -> {
                started.countDown();
                awaitWaiting(end);
                return Optional.empty();
            }));
            started.await();
            assertEquals(Optional.of(PAGE), turns.take("/en/", () -> Optional.of(PAGE)));
            end.countDown();
            assertEquals(Optional.empty(), stuck.get());
        }
    }

    @Test
    void makesAnewWhatFailed() throws Exception {
        var turns = new Turns(60_000);
        assertThrows(
                IOException.class,
                () -> turns.take("/en/", () -> {
                    throw new IOException("broken");
                }));
        assertEquals(Optional.of(PAGE), turns.take("/en/", () -> Optional.of(PAGE)));
    }

    /** Until all others have come, and a moment longer, so that they wait for this one. */
    private static void awaitWaiting(CountDownLatch others) {
        try {
            others.await();
            Thread.sleep(100);
        } catch (InterruptedException hurry) {
            throw new IllegalStateException(hurry);
        }
    }
}
