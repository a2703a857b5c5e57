package posthouse.search;

import java.io.IOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import posthouse.journal.Change;

/** Brings an index to where the documents are: by the Changes since, or by reading all of them anew. */
final class Follower {

    private static final Logger LOG = Logger.getLogger(Follower.class.getName());

    /** Changes that are followed one by one; more than that are quicker read as a whole. */
    private static final int MOST_CHANGES = 1000;

    private static final int BATCH = 200;

    private final SearchIndex index;
    private final Corpus corpus;
    private volatile Indexing indexing = Indexing.EMPTY;
    private boolean started;
    private volatile boolean broken;

    Follower(SearchIndex index, Corpus corpus) {
        this.index = index;
        this.corpus = corpus;
    }

    /** The vocabulary that the index was made with. */
    Vocabulary vocabulary() {
        return indexing.vocabulary();
    }

    /** The index cannot be read or written any more: the next {@link #follow} makes it anew. */
    void broke() {
        broken = true;
    }

    /** @throws IOException if the index cannot be written; to be tried again */
    synchronized void follow() throws IOException {
        try {
            if (broken || !knowsWhereItIs()) {
                rebuild();
            } else {
                start();
                catchUp();
            }
        } catch (IOException | IllegalStateException unwritable) {
            broken = true;
            throw unwritable;
        }
    }

    private void start() {
        if (!started) {
            indexing = corpus.indexing();
            started = true;
        }
    }

    private void catchUp() throws IOException {
        var changes = corpus.since(index.reached().number(), MOST_CHANGES);
        if (changes.isEmpty()) {
            return;
        }
        if (changes.size() == MOST_CHANGES || changes.stream().anyMatch(it -> it.document() == null)) {
            rebuild();
            return;
        }
        var ids = changes.stream()
                .map(Change::document)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        var last = changes.getLast();
        indexing = indexing.with(corpus.pins());
        // The Changes were read before the documents: what changes meanwhile is followed once more, never missed.
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            var entries = corpus.withIds(batch).stream().map(indexing::entry).toList();
            for (long id : batch) {
                index.current().remove(id);
            }
            for (var entry : entries) {
                index.current().add(entry);
            }
        }
        index.current().commit(new Generation.Reached(last.number(), last.at()));
    }

    private void rebuild() throws IOException {
        long start = System.nanoTime();
        var upTo = reached(corpus.latest());
        indexing = corpus.indexing();
        started = true;
        int count = 0;
        try (var rollover = index.rollover()) {
            for (long after = -1; ; ) {
                var documents = corpus.after(after, BATCH);
                if (documents.isEmpty()) {
                    break;
                }
                rollover.add(documents, indexing::entry);
                count += documents.size();
                after = documents.getLast().id();
            }
            rollover.commit(upTo);
        }
        broken = false;
        LOG.log(Level.INFO, "Search index made anew: {0} documents in {1} ms", new Object[] {
            count, (System.nanoTime() - start) / 1_000_000
        });
    }

    /** Whether the Change that the index has followed last is in this database: it may be another, or a restored one. */
    private boolean knowsWhereItIs() {
        var reached = index.reached();
        return reached.number() > 0 && reached.equals(reached(reached.number()));
    }

    private Generation.Reached reached(long number) {
        return corpus.since(number - 1, 1).stream()
                .findFirst()
                .filter(it -> it.number() == number)
                .map(it -> new Generation.Reached(it.number(), it.at()))
                .orElse(Generation.Reached.NOTHING);
    }
}
