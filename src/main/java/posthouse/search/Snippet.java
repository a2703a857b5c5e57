package posthouse.search;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import posthouse.language.Language;

/** An edition's words with what was asked for marked in them, and the sentences that hold most of it. */
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
    private final BitSet marks;

    /** @param marks the places in the edition's {@link Wording} */
    Snippet(Language language, BitSet marks) {
        this.language = language;
        this.marks = marks;
    }

    /** A piece of text, which is what was asked for or is not. */
    public record Piece(String text, boolean marked) {}

    /** The whole of a title. */
    List<Piece> title(String title) {
        return pieces(title, marks, 0, title.length());
    }

    /**
     * The sentences around what was asked for: of the summary, or of the text below it if that holds more.
     *
     * @param shown the summary, and on lines of their own what follows it
     */
    List<Piece> cutFrom(String title, String shown) {
        var read = shown.substring(0, Math.min(shown.length(), READ));
        int begins = Wording.belowTitle(title);
        var below = marks.get(begins, begins + read.length());
        int from = bestSentence(read, below);
        int end = end(read, from);
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece(ELLIPSIS, false));
        }
        pieces.addAll(pieces(read, below, from, end));
        if (end < read.stripTrailing().length()) {
            pieces.add(new Piece(ELLIPSIS, false));
        }
        return pieces;
    }

    /** Where the sentence begins from which on most is marked; of equals the first. */
    private int bestSentence(String text, BitSet marks) {
        var sentences = BreakIterator.getSentenceInstance(language.locale());
        sentences.setText(text);
        int best = 0;
        int most = marked(text, marks, 0);
        for (int mark = marks.nextSetBit(0); mark >= 0; mark = marks.nextSetBit(sentences.following(mark))) {
            int from = sentences.preceding(mark + 1);
            int marked = marked(text, marks, from);
            if (marked > most) {
                most = marked;
                best = from;
            }
        }
        return best;
    }

    private int marked(String text, BitSet marks, int from) {
        return marks.get(from, farthest(text, from)).cardinality();
    }

    /** At a boundary between words, so that none is cut in two. */
    private int end(String text, int from) {
        int farthest = farthest(text, from);
        if (farthest - from < length()) {
            return farthest;
        }
        var boundaries = BreakIterator.getWordInstance(language.locale());
        boundaries.setText(text);
        int end = boundaries.preceding(farthest + 1);
        return end > from ? end : farthest;
    }

    /** The summary says by itself what the text says at more length, so it is not run on into it. */
    private int farthest(String text, int from) {
        int summary = text.indexOf('\n');
        int last = from < summary ? summary : text.length();
        return Math.min(last, from + length());
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
        return text.indexOf('\n') < 0
                ? text
                : ITEM_END.matcher(text).replaceAll(BETWEEN_ITEMS).replace('\n', ' ');
    }
}
