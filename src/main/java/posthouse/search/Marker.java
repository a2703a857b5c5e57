package posthouse.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import posthouse.language.Language;
import posthouse.typing.Kana;
import posthouse.typing.Pinyin;

/**
 * Tells where in an entry's words the index has found what was asked for: it keeps the places, so that no text is cut into
 * words again when it is shown.
 */
final class Marker {

    private final IndexReader index;
    private final String question;
    private final Map<Language, Wanted> wanted = new EnumMap<>(Language.class);

    Marker(IndexReader index, String question) {
        this.index = index;
        this.question = question;
    }

    /** The words of the question as a language has them. */
    private record Wanted(Set<String> words, Set<String> grams) {}

    /** Whether it looks for the places of what is cut this way. Words in Chinese begin and end differently from text to text; pairs of characters do not. */
    static boolean reads(Recipe recipe, Language language) {
        return switch (recipe) {
            case WORDS, SOUND -> true;
            case GRAMS -> language == Language.ZH;
            case SIDE -> false;
        };
    }

    /** The places in an edition's {@link Wording}. @param terms through which it was found: whatever names them is marked */
    BitSet places(int document, Language language, Set<String> terms) throws IOException {
        var leaf = index.leaves().get(ReaderUtil.subIndex(document, index.leaves()));
        var entry = new Entry(leaf.reader(), document - leaf.docBase, new BitSet());
        var asked = wanted.computeIfAbsent(language, this::wanted);
        entry.mark(Recipe.WORDS.field(language), asked.words);
        entry.mark(Recipe.GRAMS.field(language), asked.grams);
        entry.mark(Indexing.mentions(language), terms);
        if (entry.places.isEmpty()) {
            entry.mark(Recipe.SOUND.field(language), sounds(language));
        }
        return entry.places;
    }

    private Wanted wanted(Language language) {
        var rest = StopWords.of(language).removedFrom(question);
        var grams = reads(Recipe.GRAMS, language) ? words(Recipe.GRAMS, language, rest) : Set.<String>of();
        return new Wanted(words(Recipe.WORDS, language, rest), grams);
    }

    /** If there are longer ones, those of one character say nothing. */
    private static Set<String> words(Recipe recipe, Language language, String text) {
        var words = Set.copyOf(Phrase.cut(recipe.in(language), text));
        var longer = words.stream().filter(Marker::isLong).collect(Collectors.toSet());
        return longer.isEmpty() ? words : longer;
    }

    private Set<String> sounds(Language language) {
        var sounds = new HashSet<>(Phrase.cut(Recipe.SOUND.in(language), question));
        var typed = switch (language) {
            case ZH -> Pinyin.typed(question);
            case JA -> Kana.typed(question);
            case EN, KO -> Optional.<List<String>>empty();
        };
        typed.ifPresent(said -> sounds.addAll(SoundTokenizer.runs(said, Recipe.sounds(language))));
        return sounds;
    }

    private static boolean isLong(String word) {
        return word.codePointCount(0, word.length()) > 1;
    }

    /** An entry and the places in it that are marked. */
    private record Entry(LeafReader segment, int number, BitSet places) {

        void mark(String field, Set<String> words) throws IOException {
            for (var word : words) {
                var postings = segment.postings(new Term(field, word), PostingsEnum.OFFSETS);
                if (postings != null && advanced(postings)) {
                    for (int count = postings.freq(); count > 0; count--) {
                        postings.nextPosition();
                        places.set(postings.startOffset(), postings.endOffset());
                    }
                }
            }
        }

        private boolean advanced(DocIdSetIterator entries) throws IOException {
            return entries.advance(number) == number;
        }
    }
}
