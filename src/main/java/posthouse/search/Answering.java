package posthouse.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import posthouse.glossary.Term;
import posthouse.language.Language;

/** One question to the index: finds, ranks, and shows each hit in the reader's language. */
record Answering(Question question, Vocabulary vocabulary, LocalDate today) {

    /** Hits that are weighed against the best one; the line below which they say nothing. */
    private static final int WEIGHED = 1000;

    private static final float WEAKEST = 0.05f;

    /** The best first; of equals what was changed last. */
    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(Indexing.UPDATED, SortField.Type.LONG, true));

    Answer from(IndexSearcher searcher) throws IOException {
        long start = System.nanoTime();
        var ranked = ranked(searcher);
        var hits = new ArrayList<Answer.Hit>();
        for (var found :
                ranked.stream().skip(question.first()).limit(question.size()).toList()) {
            hits.add(hit(searcher.storedFields().document(found.doc), score(found)));
        }
        return new Answer(question, ranked.size(), (System.nanoTime() - start) / 1_000_000, hits);
    }

    private List<ScoreDoc> ranked(IndexSearcher searcher) throws IOException {
        var query = new Clauses(question, vocabulary).query(today);
        int most = Math.max(WEIGHED, question.first() + question.size());
        var top = searcher.search(query, new TopFieldCollectorManager(ORDER, most, most)).scoreDocs;
        float line = top.length == 0 ? 0 : score(top[0]) * WEAKEST;
        return Stream.of(top).filter(it -> score(it) >= line).toList();
    }

    private static float score(ScoreDoc found) {
        return (Float) ((FieldDoc) found).fields[0];
    }

    private Answer.Hit hit(Document entry, float score) {
        var language = shown(entry);
        var through = through(entry);
        var snippet = new Snippet(
                language,
                question.text(),
                vocabulary,
                through.stream().map(Named::term).collect(Collectors.toSet()));
        return new Answer.Hit(
                text(entry, Indexing.KIND),
                text(entry, Indexing.SLUG),
                language,
                snippet.marked(text(entry, Indexing.title(language))),
                snippet.cutFrom(text(entry, Indexing.body(language))),
                "/" + question.reader().code() + "/" + text(entry, Indexing.SECTION) + "/" + text(entry, Indexing.SLUG),
                ended(entry),
                score,
                through.stream().map(this::through).toList());
    }

    /** The reader's language, else the source's, else whatever there is. */
    private Language shown(Document entry) {
        var source = Language.of(text(entry, Indexing.SOURCE)).stream();
        return Stream.of(Stream.of(question.reader()), source, Language.all().stream())
                .flatMap(it -> it)
                .filter(it -> entry.get(Indexing.title(it)) != null)
                .findFirst()
                .orElseThrow();
    }

    private boolean ended(Document entry) {
        return Optional.ofNullable(entry.getField(Indexing.ENDS))
                .map(IndexableField::numericValue)
                .filter(last -> last.longValue() < today.toEpochDay())
                .isPresent();
    }

    private List<Named> through(Document entry) {
        var spoken = Set.of(entry.getValues(Indexing.TERMS));
        var seen = new HashSet<Term>();
        return vocabulary.mentions(question.text()).stream()
                .flatMap(mention -> mention.terms().stream().map(term -> new Named(term, mention.words())))
                .filter(it -> spoken.contains(it.term.id()) && seen.add(it.term))
                .toList();
    }

    private Answer.Through through(Named named) {
        return new Answer.Through(named.words, named.term.in(question.reader()), named.term.zh());
    }

    private static String text(Document entry, String field) {
        var text = entry.get(field);
        return text == null ? "" : text;
    }

    /** A term, and the words of the question that name it. */
    private record Named(Term term, String words) {}
}
