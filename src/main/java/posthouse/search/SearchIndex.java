package posthouse.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;

/**
 * The index that is searched now, and the next one while it is made. Each generation has a numbered folder of its own,
 * so searching goes on over the old one while the new one is filled, and a folder that is damaged, of another format,
 * or held by another process is stepped over.
 */
final class SearchIndex implements Closeable {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    private static final int FOLDERS_TRIED = 100;

    static {
        IndexSearcher.setMaxClauseCount(Clauses.MOST_CLAUSES);
    }

    private final Path root;
    private volatile Generation current;

    private SearchIndex(Path root, Generation current) {
        this.root = root;
        this.current = current;
    }

    /** Opens the newest index in the folder that is whole, or an empty one. */
    static SearchIndex open(Path root) throws IOException {
        Files.createDirectories(root);
        Generation usable = null;
        for (int number : numbers(root)) {
            usable = usable == null ? usable(root, number) : usable;
            if (usable == null || !usable.folder.equals(folder(root, number))) {
                discard(folder(root, number));
            }
        }
        return new SearchIndex(root, usable == null ? fresh(root) : usable);
    }

    Generation.Reached reached() {
        return current.reached();
    }

    /** Runs a search over what is there now. */
    <T> T search(IOFunction<IndexSearcher, T> search) throws IOException {
        while (true) {
            var generation = current;
            IndexSearcher searcher;
            try {
                searcher = generation.searchers.acquire();
            } catch (AlreadyClosedException replaced) {
                if (generation == current) {
                    throw replaced;
                }
                continue;
            }
            try {
                return search.apply(searcher);
            } finally {
                generation.searchers.release(searcher);
            }
        }
    }

    /** What is written to is the current generation. */
    Generation current() {
        return current;
    }

    /** Starts to make the index anew. */
    Rollover rollover() throws IOException {
        boolean nothingToServe = reached().equals(Generation.Reached.NOTHING);
        return new Rollover(nothingToServe ? current : fresh(root));
    }

    @Override
    public void close() throws IOException {
        current.close();
    }

    /** A new generation, which takes the place of the current one when it is committed; closing before drops it. */
    final class Rollover implements Closeable {
        private final Generation next;
        private final ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        private boolean committed;

        private Rollover(Generation next) {
            this.next = next;
        }

        /** Adds what is made of each, on all processors: to cut a text into words takes longer than to read it. */
        <T> void add(Collection<T> sources, Function<T, Document> entry) throws IOException {
            var adding = sources.stream()
                    .map(it -> workers.submit(() -> {
                        next.add(entry.apply(it));
                        return it;
                    }))
                    .toList();
            for (var each : adding) {
                await(each);
            }
            if (next == current) {
                // There is nothing else to be found in: show what there is so far.
                next.show();
            }
        }

        private static void await(Future<?> added) throws IOException {
            try {
                added.get();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof IOException unwritable) {
                    throw unwritable;
                }
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }

        void commit(Generation.Reached upTo) throws IOException {
            next.merge();
            next.commit(upTo);
            committed = true;
            var old = current;
            if (old != next) {
                current = next;
                drop(old);
            }
        }

        @Override
        public void close() throws IOException {
            workers.shutdownNow();
            if (committed) {
                return;
            }
            if (next == current) {
                current = fresh(root);
            }
            drop(next);
        }

        private static void drop(Generation generation) throws IOException {
            generation.close();
            discard(generation.folder);
        }
    }

    private static @Nullable Generation usable(Path root, int number) {
        try {
            return Generation.existing(folder(root, number));
        } catch (IOException unusable) {
            LOG.warning("Search index " + number + " cannot be used and is made anew: " + unusable.getMessage());
            return null;
        }
    }

    private static Generation fresh(Path root) throws IOException {
        IOException last = new IOException("no folder for an index in " + root);
        int first = numbers(root).stream().findFirst().orElse(0) + 1;
        for (int number = first; number < first + FOLDERS_TRIED; number++) {
            try {
                return Generation.fresh(folder(root, number));
            } catch (IOException taken) {
                last = taken;
            }
        }
        throw last;
    }

    private static Path folder(Path root, int number) {
        return root.resolve(Integer.toString(number));
    }

    /** The generations in the folder, newest first. */
    private static List<Integer> numbers(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            return folders.map(it -> it.getFileName().toString())
                    .filter(it -> it.matches("[0-9]{1,9}"))
                    .map(Integer::valueOf)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** Deletes a generation, unless another process has it open. */
    private static void discard(Path folder) throws IOException {
        if (inUse(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean inUse(Path folder) {
        try (var directory = org.apache.lucene.store.FSDirectory.open(folder);
                var lock = directory.obtainLock(org.apache.lucene.index.IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            return false;
        } catch (IOException | RuntimeException held) {
            return true;
        }
    }
}
