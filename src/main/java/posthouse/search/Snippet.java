package posthouse.search;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import posthouse.glossary.Term;
import posthouse.language.Language;

/** Marks what was asked for in an edition's words, and cuts out the sentences that hold most of it. */
public final class Snippet {

    /** In characters; twice as much where a character is a letter rather than a word. */
    private static final int LENGTH = 110;

    /** Of a text; what stands further down is found, but not shown. */
    private static final int READ = 20_000;

    private static final String ELLIPSIS = "…";

    /** Items of a list say nothing of each other, so they must not read as one sentence. */
    private static final Pattern ITEM_END = Pattern.compile("(?<=[^\\s.。!！?？:：])\\s*\\n\\s*");

    private static final String BETWEEN_ITEMS = " · ";

    private final Language language;
    private final Set<String> words = new HashSet<>();
    private final Set<String> grams = new HashSet<>();

    private final Vocabulary vocabulary;
    private final Set<Term> terms;

    /** @param terms through which the question finds: whatever names them is marked */
    Snippet(Language language, String question, Vocabulary vocabulary, Set<Term> terms) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.terms = terms;
        var rest = StopWords.of(language).removedFrom(question);
        words.addAll(Clauses.cut(Recipe.WORDS.in(language), rest));
        if (language == Language.ZH) {
            // Words in Chinese begin and end differently from text to text; pairs of characters do not.
            grams.addAll(Clauses.cut(Recipe.GRAMS.in(language), rest));
        }
        if (words.stream().anyMatch(Snippet::isLong)) {
            words.removeIf(word -> !isLong(word));
            grams.removeIf(gram -> !isLong(gram));
        }
    }

    /** A piece of text, which is what was asked for or is not. */
    public record Piece(String text, boolean marked) {}

    /** The whole of a short text, such as a title. */
    List<Piece> marked(String text) {
        return pieces(text, marks(text), 0, text.length());
    }

    /** The sentences around what was asked for; the beginning of the text if it is not in it. */
    List<Piece> cutFrom(String text) {
        var read = text.substring(0, Math.min(text.length(), READ));
        var marks = marks(read);
        int from = bestSentence(read, marks);
        int end = end(read, from);
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece(ELLIPSIS, false));
        }
        pieces.addAll(pieces(read, marks, from, end));
        if (end < read.stripTrailing().length()) {
            pieces.add(new Piece(ELLIPSIS, false));
        }
        return pieces;
    }

    private BitSet marks(String text) {
        var marks = new BitSet(text.length());
        mark(marks, Recipe.WORDS, words, text);
        mark(marks, Recipe.GRAMS, grams, text);
        vocabulary.mentions(text).stream()
                .filter(it -> it.terms().stream().anyMatch(terms::contains))
                .forEach(it -> marks.set(it.from(), Math.min(it.end(), text.length())));
        return marks;
    }

    private void mark(BitSet marks, Recipe recipe, Set<String> wanted, String text) {
        if (wanted.isEmpty()) {
            return;
        }
        try (var stream = recipe.in(language).tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (wanted.contains(word.toString())) {
                    marks.set(place.startOffset(), Math.min(place.endOffset(), text.length()));
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where the sentence begins from which on most is marked; of equals the first. */
    private int bestSentence(String text, BitSet marks) {
        var sentences = BreakIterator.getSentenceInstance(language.locale());
        sentences.setText(text);
        int best = 0;
        int most = -1;
        for (int from = sentences.first(); from < text.length(); from = sentences.next()) {
            int marked =
                    marks.get(from, Math.min(text.length(), from + length())).cardinality();
            if (marked > most) {
                most = marked;
                best = from;
            }
        }
        return best;
    }

    /** At a boundary between words, so that none is cut in two. */
    private int end(String text, int from) {
        if (text.length() - from <= length()) {
            return text.length();
        }
        var boundaries = BreakIterator.getWordInstance(language.locale());
        boundaries.setText(text);
        int end = boundaries.preceding(from + length() + 1);
        return end > from ? end : from + length();
    }

    private int length() {
        return switch (language) {
            case ZH, JA -> LENGTH;
            case KO -> LENGTH * 3 / 2;
            case EN -> LENGTH * 2;
        };
    }

    private static List<Piece> pieces(String text, BitSet marks, int from, int end) {
        var pieces = new ArrayList<Piece>();
        for (int at = from; at < end; ) {
            boolean marked = marks.get(at);
            int next = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int until = next < 0 ? end : Math.min(next, end);
            pieces.add(new Piece(flat(text.substring(at, until)), marked));
            at = until;
        }
        return pieces;
    }

    private static String flat(String text) {
        return ITEM_END.matcher(text).replaceAll(BETWEEN_ITEMS).replace('\n', ' ');
    }

    private static boolean isLong(String word) {
        return word.codePointCount(0, word.length()) > 1;
    }
}
