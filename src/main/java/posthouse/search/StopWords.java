package posthouse.search;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import posthouse.language.Language;

/**
 * The words that make a question of what is looked for: <i>how do I</i>, 怎么办, どうすれば, 어떻게. In a small collection such
 * a word is rare, and so would count for more than what is asked about.
 */
record StopWords(Pattern pattern, Set<String> alone) {

    /** Before a word that is one only where the text is cut around it: 有 says nothing, and 有效 says much. */
    private static final String ALONE = "=";

    private static final Map<Language, StopWords> ALL = all();

    static StopWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The text without them; the text itself if nothing else is in it. */
    String removedFrom(String text) {
        var rest = withoutAlone(pattern.matcher(text).replaceAll(" ")).strip();
        return rest.codePoints().anyMatch(Character::isLetterOrDigit) ? rest : text;
    }

    private String withoutAlone(String text) {
        if (alone.isEmpty()) {
            return text;
        }
        var words = BreakIterator.getWordInstance(Locale.CHINESE);
        words.setText(text);
        var rest = new StringBuilder();
        for (int at = words.first(), next = words.next(); next != BreakIterator.DONE; at = next, next = words.next()) {
            var word = text.substring(at, next);
            rest.append(alone.contains(word) ? " " : word);
        }
        return rest.toString();
    }

    private static Map<Language, StopWords> all() {
        var all = new EnumMap<Language, StopWords>(Language.class);
        Language.all().forEach(it -> all.put(it, new StopWords(pattern(it), alone(it))));
        return all;
    }

    private static Pattern pattern(Language language) {
        var words = words(language)
                .filter(it -> !it.startsWith(ALONE))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(StopWords::pattern)
                .collect(Collectors.joining("|", "(?:", ")"));
        var pattern = switch (language) {
            case ZH, JA -> words;
            case EN, KO -> "(?<![\\p{L}\\p{N}'])" + words + "(?![\\p{L}\\p{N}'])";
        };
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Set<String> alone(Language language) {
        return words(language)
                .filter(it -> it.startsWith(ALONE))
                .map(it -> it.substring(ALONE.length()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(Language language) {
        return lines(language).lines().filter(it -> !it.isBlank() && !it.startsWith("#"));
    }

    /** A star at the end stands for any ending. */
    private static String pattern(String word) {
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                : Pattern.quote(word);
    }

    private static String lines(Language language) {
        var file = "/search/" + language.code() + "/stopwords.txt";
        try (var stream = Objects.requireNonNull(StopWords.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
