package posthouse.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import posthouse.language.Language;

/**
 * The words that make a question of what is looked for: <i>how do I</i>, 怎么办, どうすれば, 어떻게. In a small collection such
 * a word is rare, and so would count for more than what is asked about.
 */
record StopWords(Pattern pattern) {

    private static final Map<Language, StopWords> ALL = all();

    static StopWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The text without them; the text itself if nothing else is in it. */
    String removedFrom(String text) {
        var rest = pattern.matcher(text).replaceAll(" ").strip();
        return rest.codePoints().anyMatch(Character::isLetterOrDigit) ? rest : text;
    }

    private static Map<Language, StopWords> all() {
        var all = new EnumMap<Language, StopWords>(Language.class);
        Language.all().forEach(it -> all.put(it, new StopWords(pattern(it))));
        return all;
    }

    private static Pattern pattern(Language language) {
        var words = lines(language)
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        var pattern = switch (language) {
            case ZH, JA -> words;
            case EN, KO -> "(?<![\\p{L}\\p{N}'])" + words + "(?![\\p{L}\\p{N}'])";
        };
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
