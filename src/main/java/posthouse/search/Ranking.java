package posthouse.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;

/**
 * The documents that a query finds, in their order: the best first, each by the standing of its kind; what has ended
 * lower; of equals the newest.
 */
record Ranking(IndexSearcher searcher, LocalDate today) {

    /** Hits that are weighed against the best one; the line below which they say nothing. */
    private static final int WEIGHED = 1000;

    private static final float WEAKEST = 0.05f;

    /** Hits that stand on the first screen of a telephone. */
    private static final int FIRST = 3;

    private static final float ENDED = 0.3f;

    private static final Comparator<Ranked> ORDER = Comparator.comparingDouble(Ranked::score)
            .thenComparingLong(Ranked::updated)
            .reversed()
            .thenComparingInt(Ranked::document);

    /**
     * @param updated when what it says last changed, in seconds
     * @param kind by its code, and so category and audiences
     */
    record Ranked(int document, float score, long updated, String kind, String category, List<String> audiences) {

        boolean isPinned() {
            return score >= Clauses.PINNED;
        }
    }

    /** At least so many, if there are as many that say something. */
    List<Ranked> of(Query query, int count) throws IOException {
        var found = searcher.search(query, Math.max(WEIGHED, count)).scoreDocs;
        Arrays.sort(
                found, Comparator.comparingInt(it -> it.doc)); // in the order in which the values of a segment are read
        var ranked = new Ranked[found.length];
        Values values = null;
        for (int at = 0; at < found.length; at++) {
            if (values == null || !values.hold(found[at].doc)) {
                values = values(found[at].doc);
            }
            ranked[at] = values.of(found[at], today);
        }
        Arrays.sort(ranked, ORDER);
        float best = (float) Stream.of(ranked)
                .filter(it -> !it.isPinned())
                .mapToDouble(Ranked::score)
                .max()
                .orElse(0);
        return Stream.of(ranked).filter(it -> it.score >= best * WEAKEST).toList();
    }

    /** Whether one of the first, which a reader sees at once, is such a document. */
    boolean anyOfFirst(List<Ranked> ranked, Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var leaves = searcher.getIndexReader().leaves();
        for (var each : ranked.subList(0, Math.min(FIRST, ranked.size()))) {
            var leaf = leaves.get(ReaderUtil.subIndex(each.document, leaves));
            var scorer = weight.scorer(leaf);
            int place = each.document - leaf.docBase;
            if (scorer != null && scorer.iterator().advance(place) == place) {
                return true;
            }
        }
        return false;
    }

    private Values values(int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        return Values.of(leaves.get(ReaderUtil.subIndex(document, leaves)));
    }

    /** What a segment says about its documents. */
    private record Values(
            LeafReaderContext leaf,
            NumericDocValues updated,
            NumericDocValues ends,
            NumericDocValues standing,
            Codes kind,
            Codes category,
            Codes audience) {

        static Values of(LeafReaderContext leaf) throws IOException {
            var reader = leaf.reader();
            return new Values(
                    leaf,
                    DocValues.getNumeric(reader, Indexing.UPDATED),
                    DocValues.getNumeric(reader, Indexing.ENDS),
                    DocValues.getNumeric(reader, Indexing.STANDING),
                    Codes.of(DocValues.getSortedSet(reader, Indexing.KIND)),
                    Codes.of(DocValues.getSortedSet(reader, Indexing.CATEGORY)),
                    Codes.of(DocValues.getSortedSet(reader, Indexing.AUDIENCE)));
        }

        boolean hold(int document) {
            return document < leaf.docBase + leaf.reader().maxDoc();
        }

        Ranked of(ScoreDoc found, LocalDate today) throws IOException {
            int place = found.doc - leaf.docBase;
            boolean ended = ends.advanceExact(place) && ends.longValue() < today.toEpochDay();
            long at = updated.advanceExact(place) ? updated.longValue() : 0;
            float counts = standing.advanceExact(place) ? Float.intBitsToFloat((int) standing.longValue()) : 1;
            float score = found.score * counts * (ended ? ENDED : 1);
            return new Ranked(
                    found.doc,
                    score,
                    at,
                    kind.at(place).getFirst(),
                    category.at(place).getFirst(),
                    audience.at(place));
        }
    }

    /** The codes of a field, of which there are few; each is read once. */
    private record Codes(SortedSetDocValues values, String[] known) {

        static Codes of(SortedSetDocValues values) throws IOException {
            var known = new String[(int) values.getValueCount()];
            for (int ord = 0; ord < known.length; ord++) {
                known[ord] = values.lookupOrd(ord).utf8ToString();
            }
            return new Codes(values, known);
        }

        List<String> at(int place) throws IOException {
            int count = values.advanceExact(place) ? values.docValueCount() : 0;
            var codes = new ArrayList<String>(count);
            for (int i = 0; i < count; i++) {
                codes.add(known[(int) values.nextOrd()]);
            }
            return codes;
        }
    }
}
