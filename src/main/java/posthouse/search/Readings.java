package posthouse.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.util.IOFunction;
import posthouse.language.Language;
import posthouse.typing.Keyboard;

/**
 * What somebody may have meant who typed what no document says: the same keys on a keyboard that was switched to the
 * other script, or the words that are spelt nearly so.
 */
final class Readings {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}'’]+");
    private static final Pattern KOREAN = Pattern.compile("[\\p{IsHangul}]+");
    private static final int SHORTEST = 4;
    private static final int SHORTEST_PART = 3;

    /** Of what is spelt nearly so, from 0 to 1: below it, two words that were typed as one are more likely. */
    private static final float CLOSE = 0.7f;

    /** Letters of a Korean name below which one more or less makes another word. */
    private static final int SHORTEST_NAME = 9;

    /** Of Korean names, from 0 to 1: one letter of nine is another. */
    private static final float ALIKE = 0.88f;

    private static final LevenshteinDistance LETTERS = new LevenshteinDistance();

    private static final WordBreakSpellChecker.BreakSuggestionSortMethod MOST_USUAL =
            WordBreakSpellChecker.BreakSuggestionSortMethod.NUM_CHANGES_THEN_SUMMED_FREQUENCY;

    private final IndexReader index;
    private final Vocabulary vocabulary;
    private final DirectSpellChecker spelling = new DirectSpellChecker();
    private final WordBreakSpellChecker spaces = new WordBreakSpellChecker();

    Readings(IndexReader index, Vocabulary vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
        spelling.setMinQueryLength(SHORTEST);
        spelling.setMaxQueryFrequency(0);
        spaces.setMinBreakWordLength(SHORTEST_PART);
        spaces.setMaxChanges(1);
    }

    /** The text that was probably meant; empty if there is nothing odd about what was typed, or nothing better. */
    Optional<String> of(String text) throws IOException {
        var named = vocabulary.mentions(text);
        var otherKeys = named.isEmpty() ? otherKeys(text) : Optional.<String>empty();
        return otherKeys.isPresent() ? otherKeys : corrected(text, named);
    }

    private Optional<String> otherKeys(String text) throws IOException {
        if (KOREAN.matcher(text).find()) {
            return isKnown(Language.KO, text)
                    ? Optional.empty()
                    : Keyboard.latin(text).filter(it -> allKnown(Language.EN, it));
        }
        return isKnown(Language.EN, text)
                ? Optional.empty()
                : Keyboard.korean(text).filter(it -> anyKnown(it));
    }

    private boolean isKnown(Language language, String text) {
        return Phrase.cut(Recipe.WORDS.in(language), text).stream()
                .anyMatch(it -> isIn(Recipe.WORDS.field(language), it));
    }

    private boolean allKnown(Language language, String text) {
        var words = Phrase.cut(Recipe.WORDS.in(language), text);
        return !words.isEmpty() && words.stream().allMatch(it -> isIn(Recipe.WORDS.field(language), it));
    }

    /** Korean that is half written has single syllables that stand in any index. */
    private boolean anyKnown(String korean) {
        return !vocabulary.mentions(korean).isEmpty()
                || Phrase.cut(Recipe.WORDS.in(Language.KO), korean).stream()
                        .anyMatch(it -> it.length() > 1 && isIn(Recipe.WORDS.field(Language.KO), it));
    }

    private Optional<String> corrected(String text, List<Vocabulary.Mention> named) throws IOException {
        var latin = corrected(text, named, LATIN, this::spelt);
        var corrected = corrected(latin, vocabulary.mentions(latin), KOREAN, this::named);
        return Optional.of(corrected).filter(it -> !it.equals(text));
    }

    /** What is a name, in whatever letters, is spelt right. */
    private static String corrected(
            String text, List<Vocabulary.Mention> named, Pattern word, IOFunction<String, String> correction)
            throws IOException {
        var corrected = new StringBuilder();
        int last = 0;
        var words = word.matcher(text);
        while (words.find()) {
            int from = words.start();
            if (named.stream().noneMatch(it -> it.from() <= from && from < it.end())) {
                corrected.append(text, last, from).append(correction.apply(words.group()));
                last = words.end();
            }
        }
        return corrected.append(text, last, text.length()).toString();
    }

    /** A name that begins nearly as a Korean word does: dictionaries of words do not have those of an office. */
    private String named(String word) {
        var letters = Vocabulary.letters(word);
        return vocabulary.written().stream()
                .filter(it -> it.letters().length() >= SHORTEST_NAME
                        && KOREAN.matcher(it.name()).matches())
                .filter(it -> Math.abs(it.letters().length() - letters.length()) <= 1)
                .filter(it -> LETTERS.getDistance(it.letters(), letters) >= ALIKE)
                .max(Comparator.comparing(it -> LETTERS.getDistance(it.letters(), letters)))
                .map(Vocabulary.Written::name)
                .orElse(word);
    }

    private String spelt(String written) throws IOException {
        var field = Recipe.SIDE.field(Language.EN);
        var word = String.join("", Phrase.cut(Recipe.SIDE.in(Language.EN), written));
        if (word.length() < SHORTEST || isIn(field, word) || word.chars().anyMatch(Character::isDigit)) {
            return written;
        }
        var term = new Term(field, word);
        var near = spelling.suggestSimilar(term, 1, index, SuggestMode.SUGGEST_ALWAYS);
        if (near.length > 0 && near[0].score >= CLOSE) {
            return near[0].string;
        }
        var parts = spaces.suggestWordBreaks(term, 1, index, SuggestMode.SUGGEST_ALWAYS, MOST_USUAL);
        if (parts.length > 0) {
            return Stream.of(parts[0]).map(it -> it.string).collect(Collectors.joining(" "));
        }
        return near.length > 0 ? near[0].string : written;
    }

    private boolean isIn(String field, String word) {
        try {
            return index.docFreq(new Term(field, word)) > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
