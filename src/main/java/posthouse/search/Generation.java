package posthouse.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** One index in a folder of its own, written by one process: a writer, its searchers, and how far it has followed. */
final class Generation implements Closeable {

    /** Of fields and recipes. An index of another format is made anew. */
    static final String FORMAT = "6";

    /** Of about the same size. Each word of a question is looked up in every segment, and texts change seldom. */
    private static final int SEGMENTS = 2;

    private static final String FORMAT_KEY = "format";
    private static final String NUMBER_KEY = "change";
    private static final String AT_KEY = "changed-at";

    final Path folder;
    final SearcherManager searchers;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private Reached reached;

    /**
     * Up to which Change an index has followed.
     *
     * @param at when that Change was made, which tells whether it is still the same database; null before the first
     */
    record Reached(long number, @Nullable Instant at) {

        static final Reached NOTHING = new Reached(0, null);
    }

    private Generation(Path folder, FSDirectory directory, IndexWriter writer, Reached reached) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.reached = reached;
        this.searchers = new SearcherManager(writer, new Ranked());
    }

    /** @throws IOException also if another process writes there */
    static Generation fresh(Path folder) throws IOException {
        return open(folder, IndexWriterConfig.OpenMode.CREATE);
    }

    /** @throws IOException if it is not there, damaged, of another format, or another process writes there */
    static Generation existing(Path folder) throws IOException {
        return open(folder, IndexWriterConfig.OpenMode.APPEND);
    }

    private static Generation open(Path folder, IndexWriterConfig.OpenMode mode) throws IOException {
        FSDirectory directory = null;
        IndexWriter writer = null;
        try {
            directory = FSDirectory.open(folder);
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(Indexing.analyzer())
                            .setSimilarity(new Scoring())
                            .setOpenMode(mode)
                            .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS))
                            .setCommitOnClose(false));
            var reached = mode == IndexWriterConfig.OpenMode.APPEND ? checked(directory, writer) : Reached.NOTHING;
            return new Generation(folder, directory, writer, reached);
        } catch (IOException | RuntimeException unusable) {
            // A lock that this very process holds, and what a damaged file makes of a decoder, are runtime exceptions.
            close(writer, directory);
            throw unusable instanceof IOException known ? known : new IOException(unusable);
        }
    }

    private static Reached checked(FSDirectory directory, IndexWriter writer) throws IOException {
        var data = new HashMap<String, String>();
        writer.getLiveCommitData().forEach(it -> data.put(it.getKey(), it.getValue()));
        if (!FORMAT.equals(data.get(FORMAT_KEY))) {
            throw new IOException("its format is " + data.get(FORMAT_KEY) + ", not " + FORMAT);
        }
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
        var at = data.getOrDefault(AT_KEY, "");
        return new Reached(Long.parseLong(data.getOrDefault(NUMBER_KEY, "0")), at.isEmpty() ? null : Instant.parse(at));
    }

    Reached reached() {
        return reached;
    }

    void add(Document entry) throws IOException {
        writer.addDocument(entry);
    }

    void remove(long id) throws IOException {
        writer.deleteDocuments(new Term(Indexing.ID, Long.toString(id)));
    }

    /** Makes one segment of all of them. */
    void merge() throws IOException {
        writer.forceMerge(1);
    }

    /** Makes durable what was written, and that it has followed so far; then shows it. */
    void commit(Reached upTo) throws IOException {
        var at = upTo.at();
        writer.setLiveCommitData(Map.of(
                        FORMAT_KEY,
                        FORMAT,
                        NUMBER_KEY,
                        Long.toString(upTo.number()),
                        AT_KEY,
                        at == null ? "" : at.toString())
                .entrySet());
        writer.commit();
        reached = upTo;
        show();
    }

    /** Lets searches see what was written so far. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** What was not committed is not kept. */
    @Override
    public void close() throws IOException {
        searchers.close();
        close(writer, directory);
    }

    private static void close(@Nullable IndexWriter writer, @Nullable FSDirectory directory) throws IOException {
        try (directory) {
            if (writer != null && writer.isOpen()) {
                writer.rollback();
            }
        }
    }

    /** Searchers that score as the writer does. */
    private static final class Ranked extends SearcherFactory {
        @Override
        public org.apache.lucene.search.IndexSearcher newSearcher(
                org.apache.lucene.index.IndexReader reader, org.apache.lucene.index.@Nullable IndexReader previous) {
            var searcher = new org.apache.lucene.search.IndexSearcher(reader);
            searcher.setSimilarity(new Scoring());
            return searcher;
        }
    }
}
