package posthouse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import posthouse.language.Language;

/** The interface's strings: are they there in four languages, and does every page find its own? */
class MessagesTest {

    private static final Path I18N = Path.of("i18n");
    private static final Pattern ASKED =
            Pattern.compile("(?:lang\\.say|messages\\.get|say)\\(\\s*['\"]([a-zA-Z0-9.-]+)['\"]([,).]|\\s)");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private static Stream<String> translations() {
        return Language.all().stream().filter(it -> it != Language.EN).map(it -> "_" + it.code());
    }

    private static Stream<String> all() {
        return Stream.concat(Stream.of(""), translations());
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(I18N.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasEveryLanguageTheKeysAndPlacesOfTheEnglishBundle(String language) throws IOException {
        var name = "messages" + language;
        var english = bundle("messages");
        var other = bundle(name);
        assertEquals(
                new TreeSet<>(english.stringPropertyNames()),
                new TreeSet<>(other.stringPropertyNames()),
                "add to, or remove from, i18n/" + name + ".properties");
        for (var key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(other.getProperty(key)), name + ": " + key);
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasEveryLanguageTheWordsForWrongInput(String language) throws IOException {
        var name = "ValidationMessages" + language;
        assertEquals(
                new TreeSet<>(bundle("ValidationMessages").stringPropertyNames()),
                new TreeSet<>(bundle(name).stringPropertyNames()),
                "add to, or remove from, i18n/" + name + ".properties");
    }

    @ParameterizedTest
    @MethodSource("all")
    void isEveryStringThereOnceAndReadable(String language) throws IOException {
        var name = "messages" + language;
        var keys = new HashSet<String>();
        var wrong = new ArrayList<String>();
        for (var line : Files.readAllLines(I18N.resolve(name + ".properties"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var key = line.split("=", 2)[0];
                if (!keys.add(key)) {
                    wrong.add("twice: " + key);
                }
            }
        }
        bundle(name).forEach((key, value) -> {
            if (value.toString().isEmpty()) {
                wrong.add("empty: " + key);
            }
            if (value.toString().replace("''", "").contains("'")) {
                wrong.add("a single apostrophe swallows what follows; double it: " + key);
            }
            new MessageFormat(value.toString());
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void isTheEmptyEnglishBundleThereThatStopsTheServersOwnLanguage() throws IOException {
        assertTrue(bundle("messages_en").isEmpty());
        assertTrue(bundle("ValidationMessages_en").isEmpty());
    }

    @Test
    void isEveryKeyThatAPageAsksForInTheBundle() throws IOException {
        var known = bundle("messages").stringPropertyNames();
        var wrong = new TreeSet<String>();
        for (var file : sources()) {
            var asked = ASKED.matcher(Files.readString(file));
            while (asked.find()) {
                boolean prefix = asked.group(1).endsWith(".");
                boolean there = prefix
                        ? known.stream().anyMatch(it -> it.startsWith(asked.group(1)))
                        : known.contains(asked.group(1));
                if (!there) {
                    wrong.add(file + ": add to i18n/messages*.properties: " + asked.group(1) + "=...");
                }
            }
        }
        assertEquals(new TreeSet<String>(), wrong);
    }

    @Test
    void isEveryKeyInTheBundleAskedForSomewhere() throws IOException {
        var all = sources().stream().map(MessagesTest::text).collect(Collectors.joining("\n"));
        var unused = bundle("messages").stringPropertyNames().stream()
                .filter(key -> !all.contains(key))
                .filter(key ->
                        prefixes(key).noneMatch(it -> all.contains("'" + it + "'") || all.contains("\"" + it + "\"")))
                .filter(key -> !all.contains("concat('" + key.substring(key.indexOf('.')) + "')"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<String>(), unused, "nobody asks for these keys any more; remove them");
    }

    private static Stream<String> prefixes(String key) {
        return Stream.iterate(key.lastIndexOf('.'), at -> at > 0, at -> key.lastIndexOf('.', at - 1))
                .map(at -> key.substring(0, at + 1));
    }

    private static Set<String> places(String value) {
        return PLACE.matcher(value).results().map(it -> it.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Stream.concat(Files.walk(Path.of("src/main/webapp")), Files.walk(Path.of("src/main/java")))) {
            return files.filter(it -> it.toString().matches(".*\\.(xhtml|java)"))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
