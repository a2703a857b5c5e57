package posthouse.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import posthouse.glossary.Term;

/** One question to the index: finds, ranks, and shows each hit in the reader's language. */
record Answering(Question question, Vocabulary vocabulary, Translations translations, LocalDate today) {

    private static final int MOST_NAMED = 3;
    private static final int MOST_TERMS = 6;

    Answer from(IndexSearcher searcher) throws IOException {
        long start = System.nanoTime();
        var reading = reading(searcher);
        var clauses = new Clauses(question, vocabulary, translations);
        var ranking = new Ranking(searcher, today);
        var asked = clauses.query(reading);
        var everything = ranking.of(asked, lastOnPage());
        var narrowing = question.narrowing();
        var ranked = narrowing.equals(Question.Narrowing.NONE)
                ? everything
                : ranking.of(Clauses.narrowed(asked, narrowing), lastOnPage());
        var hits = new ArrayList<Answer.Hit>();
        var words = reading.map(it -> question.text() + " " + it).orElse(question.text());
        var named = named(words);
        var marker = new Marker(searcher.getIndexReader(), words);
        for (var found :
                ranked.stream().skip(question.first()).limit(question.size()).toList()) {
            var shown = new Shown(searcher.storedFields().document(found.document()), question.reader());
            hits.add(hit(found, shown, through(shown, named), marker));
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        boolean sure = ranking.anyOfFirst(everything, clauses.sure(reading));
        return new Answer(
                question,
                reading.orElse(null),
                sure,
                ranked.size(),
                millis,
                hits,
                Counts.of(everything, narrowing),
                sure ? List.of() : nearTerms(searcher));
    }

    /** All that say something, the best first. */
    List<Ranking.Ranked> ranked(IndexSearcher searcher) throws IOException {
        var asked = new Clauses(question, vocabulary, translations).query(reading(searcher));
        return new Ranking(searcher, today).of(asked, lastOnPage());
    }

    private Optional<String> reading(IndexSearcher searcher) throws IOException {
        return new Readings(searcher.getIndexReader(), vocabulary).of(question.text());
    }

    private List<String> nearTerms(IndexSearcher searcher) {
        return new NearTerms(searcher.getIndexReader(), vocabulary)
                .of(question.text()).stream()
                        .map(it -> it.in(question.reader()))
                        .distinct()
                        .toList();
    }

    /** Terms that a word may be another name of: those that are written much like it, and those that the best hits are named by. */
    List<Term> termsNear(IndexSearcher searcher) throws IOException {
        var near = new NearTerms(searcher.getIndexReader(), vocabulary).of(question.text());
        var named = from(searcher).hits().stream()
                .limit(MOST_NAMED)
                .flatMap(it -> vocabulary.mentions(it.plainTitle()).stream())
                .flatMap(it -> it.terms().stream())
                .filter(it -> vocabulary.written().stream()
                        .anyMatch(written -> written.term().equals(it)));
        return Stream.concat(near.stream(), named).distinct().limit(MOST_TERMS).toList();
    }

    private int lastOnPage() {
        return question.first() + question.size();
    }

    private Answer.Hit hit(Ranking.Ranked found, Shown shown, List<Named> through, Marker marker) throws IOException {
        var terms = through.stream().map(it -> it.term.id()).collect(Collectors.toSet());
        var snippet = new Snippet(shown.language(), marker.places(found.document(), shown.language(), terms));
        return new Answer.Hit(
                shown.kind(),
                shown.slug(),
                shown.language(),
                snippet.title(shown.title()),
                snippet.cutFrom(shown.title(), shown.body()),
                shown.path(),
                shown.ended(today),
                found.score(),
                through.stream().map(this::through).toList());
    }

    private List<Named> named(String words) {
        return vocabulary.mentions(words).stream()
                .flatMap(mention -> mention.terms().stream().map(term -> new Named(term, mention.words())))
                .toList();
    }

    /** The terms through which an entry was found. */
    private static List<Named> through(Shown shown, List<Named> named) {
        var spoken = shown.terms();
        var seen = new HashSet<Term>();
        return named.stream()
                .filter(it -> spoken.contains(it.term.id()) && seen.add(it.term))
                .toList();
    }

    private Answer.Through through(Named named) {
        return new Answer.Through(named.words, named.term.in(question.reader()), named.term.zh());
    }

    /** A term, and the words of the question that name it. */
    private record Named(Term term, String words) {}
}
