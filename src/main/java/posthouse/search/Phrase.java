package posthouse.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import posthouse.language.Language;

/** What somebody typed as a language reads it, without the words that only ask; cut in each way once. */
final class Phrase {

    private final Language language;
    private final String typed;
    private final String said;
    private final Map<Recipe, List<String>> cuts = new EnumMap<>(Recipe.class);

    Phrase(Language language, String typed) {
        this.language = language;
        this.typed = typed;
        this.said = StopWords.of(language).removedFrom(StopWords.of(Language.EN).removedFrom(typed));
    }

    /** Without the words that only ask. */
    String said() {
        return said;
    }

    List<String> cut(Recipe recipe) {
        return cuts.computeIfAbsent(recipe, it -> cut(it.in(language), said));
    }

    /** All of it as one word, however it is inflected. */
    String whole() {
        var words = String.join(" ", cut(Recipe.WORDS));
        return words.isEmpty() ? Folding.name(typed) : words;
    }

    /** What an analyzer makes of a text; of words at the same place all, in their order. */
    static List<String> cut(Analyzer analyzer, String text) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
