package posthouse.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import posthouse.journal.ChangesReached;
import posthouse.language.Language;
import posthouse.storage.Settings;

/** A node's index from the first start on: does the node become ready by itself? */
class SearchTest {

    @TempDir
    private Path folder;

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Shelf shelf = new Shelf();

    /** Keeps what is to be done, now or later, until the test does it. */
    private ManagedScheduledExecutorService executor() {
        return (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, arguments) -> {
                    tasks.add((Runnable) arguments[0]);
                    return null;
                });
    }

    private Search search() {
        var settings = new Settings(Map.of("POSTHOUSE_DATA", folder.toString()));
        return new Search(shelf, settings, Clock.systemUTC(), executor());
    }

    @Test
    void opensTheIndexAsSoonAsItCan() throws IOException {
        shelf.guide("bus").in(Language.EN, "By bus", "Take it.", "Now.").put();
        var inTheWay = Files.createFile(folder.resolve("index"));
        var search = search();
        search.open(this);
        assertEquals(1, tasks.size(), "it must try again without being told");
        tasks.remove().run();
        var question = Question.of("bus", Language.EN);
        assertThrows(IllegalStateException.class, () -> search.answer(question));
        Files.delete(inTheWay);
        Objects.requireNonNull(tasks.poll(), "it must try until it can").run();
        assertEquals(1, search.answer(question).hits().size());
        search.close();
    }

    @Test
    void opensOneIndexHoweverManyBegin() throws IOException {
        var search = search();
        search.open(this);
        search.follow(new ChangesReached(0));
        search.open(this);
        tasks.remove().run();
        try (var generations = Files.list(folder.resolve("index"))) {
            assertEquals(1, generations.count());
        }
        search.close();
    }
}
