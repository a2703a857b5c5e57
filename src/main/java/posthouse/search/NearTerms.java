package posthouse.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.spell.NGramDistance;
import posthouse.glossary.Term;

/** Official terms that are written much like what was typed, or a word of it: for somebody who has found nothing. */
record NearTerms(IndexReader index, Vocabulary vocabulary) {

    private static final int MOST = 4;

    /** From 0, nothing in common, to 1, the same. */
    private static final float CLOSE = 0.5f;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final NGramDistance DISTANCE = new NGramDistance();

    private record Near(Term term, double closeness) {}

    /** The closest first; only those that some document speaks of. */
    List<Term> of(String text) {
        var typed = Stream.concat(Stream.of(text), SPACE.splitAsStream(text))
                .map(Vocabulary::letters)
                .filter(it -> it.length() > 1)
                .distinct()
                .map(it -> new Typed(it, Vocabulary.Written.characters(it)))
                .toList();
        return vocabulary.written().stream()
                .map(it -> new Near(it.term(), closeness(it, typed)))
                .filter(it -> it.closeness >= CLOSE)
                .sorted(Comparator.comparing(Near::closeness).reversed())
                .map(Near::term)
                .distinct()
                .filter(this::isSpokenOf)
                .limit(MOST)
                .toList();
    }

    private record Typed(String word, long characters) {

        /** What is half the same has half of its letters in common, and is at most twice as long. */
        boolean mayBeClose(Vocabulary.Written other) {
            int shorter = Math.min(word.length(), other.letters().length());
            int longer = Math.max(word.length(), other.letters().length());
            int common = Long.bitCount(characters & other.characters());
            return shorter >= CLOSE * longer
                    && common >= CLOSE * Math.min(Long.bitCount(characters), Long.bitCount(other.characters()));
        }
    }

    private static double closeness(Vocabulary.Written name, List<Typed> typed) {
        return typed.stream()
                .filter(it -> it.mayBeClose(name))
                .mapToDouble(it -> DISTANCE.getDistance(it.word, name.letters()))
                .max()
                .orElse(0);
    }

    private boolean isSpokenOf(Term term) {
        try {
            return index.docFreq(new org.apache.lucene.index.Term(Indexing.TERM, term.id())) > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
