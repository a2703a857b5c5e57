package posthouse.building;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import posthouse.document.AllSections;
import posthouse.language.Language;

/** What no compiler looks at: pages, their styles, their names, and the places where every language must stand. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path STYLES = PAGES.resolve("resources/css");

    private static final Pattern CLASS =
            Pattern.compile("\\b(?:class|styleClass|look)=\\\\?\"((?:[^\"#\\\\]|#\\{[^}]*})*)");
    private static final Pattern HALL = Pattern.compile("<ui:param name=\"hall\" value=\"([a-z]+)\"");
    private static final Pattern COMPUTED = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern SELECTED = Pattern.compile("\\.(-?[a-z][a-z-]*)");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\b[a-z]{2}(?:\\|[a-z]{2}){2,}\\b");
    private static final Pattern CHOICES = Pattern.compile("\"enum\":\\s*\\[\"zh\"[^]]*]");

    @Test
    void hasEverySectionItsPagesItsStyleAndItsName() {
        var missing = new TreeSet<String>();
        for (var section : AllSections.found().all()) {
            Stream.of(
                            PAGES.resolve(section.room() + "/index.xhtml"),
                            PAGES.resolve(section.room() + "/read.xhtml"),
                            STYLES.resolve(section.room() + ".css"))
                    .filter(Files::notExists)
                    .forEach(it -> missing.add("add " + it));
            for (var bundle : bundles()) {
                Stream.of(".section=", ".lead=")
                        .map(it -> section.room() + it)
                        .filter(it -> text(bundle).lines().noneMatch(line -> line.startsWith(it)))
                        .forEach(it -> missing.add("add to " + bundle + ": " + it + "..."));
            }
        }
        assertEquals(new TreeSet<String>(), missing);
    }

    @Test
    void hasEveryClassOfAPageAStyle() {
        var bare = used();
        bare.removeAll(styled());
        assertEquals(new TreeSet<String>(), bare, "no style sheet knows these classes");
    }

    @Test
    void isEveryStyleUsed() {
        var idle = styled();
        idle.removeAll(used());
        assertEquals(new TreeSet<String>(), idle, "no page has these classes; remove their rules");
    }

    /** The compiler names each switch over the languages; these are the places that it does not know. */
    @Test
    void standsEveryLanguageWhereTheCompilerDoesNotLook() {
        var missing = new TreeSet<String>();
        var all = Language.all().stream().map(Language::code).collect(Collectors.joining("|"));
        for (var source : files(Path.of("src/main/java"), ".java")) {
            ALTERNATIVES
                    .matcher(text(source))
                    .results()
                    .map(it -> it.group())
                    .filter(it -> it.contains("zh") && !it.equals(all))
                    .forEach(it -> missing.add(source + ": " + it + " must be " + all));
        }
        for (var source : files(Path.of("src/main/resources"), ".json")) {
            CHOICES.matcher(text(source))
                    .results()
                    .map(it -> it.group().replaceAll("[^a-z,]", "").replace("enum", ""))
                    .filter(it -> !it.equals(all.replace('|', ',')))
                    .forEach(it -> missing.add(source + ": " + it + " must be " + all));
        }
        for (var language : Language.all()) {
            Stream.of(
                            Path.of("i18n/messages_" + language.code() + ".properties"),
                            Path.of("i18n/ValidationMessages_" + language.code() + ".properties"),
                            Path.of("src/main/resources/search/" + language.code() + "/stopwords.txt"))
                    .filter(Files::notExists)
                    .forEach(it -> missing.add("add " + it));
            if (!text(STYLES.resolve("base.css")).contains(":lang(" + language.code() + ") {\n  --sans:")
                    && !text(STYLES.resolve("base.css")).contains(":root, :lang(" + language.code() + ") {")) {
                missing.add("add fonts to base.css: :lang(" + language.code() + ") { --sans: ...; --serif: ... }");
            }
            bundles().stream()
                    .filter(it -> !text(it).contains("\nfeed.now." + language.code() + "="))
                    .forEach(it -> missing.add("add to " + it + ": feed.now." + language.code() + "=..."));
        }
        assertEquals(new TreeSet<String>(), missing);
    }

    private static TreeSet<String> used() {
        var used = new TreeSet<String>();
        Stream.concat(files(PAGES, ".xhtml").stream(), files(Path.of("src/main/java"), ".java").stream())
                .map(PagesTest::text)
                .forEach(page -> {
                    CLASS.matcher(page).results().forEach(it -> used.addAll(names(it.group(1))));
                    HALL.matcher(page).results().forEach(it -> used.add(it.group(1)));
                });
        return used;
    }

    /** The names in a class attribute, those among them that an expression chooses. */
    private static List<String> names(String attribute) {
        var chosen = COMPUTED.matcher(attribute)
                .results()
                .flatMap(it -> LITERAL.matcher(it.group(1)).results().map(literal -> literal.group(1)));
        var plain = Stream.of(COMPUTED.matcher(attribute).replaceAll(" "));
        return Stream.concat(plain, chosen)
                .flatMap(it -> Stream.of(it.strip().split("\\s+")))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static TreeSet<String> styled() {
        return files(STYLES, ".css").stream()
                .map(it -> text(it).replaceAll("(?s)/\\*.*?\\*/", ""))
                .flatMap(it -> Pattern.compile("[^{}]*(?=\\{)").matcher(it).results())
                .flatMap(it -> SELECTED.matcher(it.group()).results())
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<Path> bundles() {
        return Language.all().stream()
                .map(it -> it == Language.EN ? "" : "_" + it.code())
                .map(it -> Path.of("i18n/messages" + it + ".properties"))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
