package posthouse.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import posthouse.document.AllSections;
import posthouse.document.Section;
import posthouse.language.Language;

/** The addresses that a reader can come to: one of each type, or every one of them. */
final class Reading {

    private static final List<String> SECTIONS =
            AllSections.found().all().stream().map(Section::path).toList();

    private static final List<String> PAGES = List.of(
            "", "about", "accessibility", "privacy", "emergency", "search", "search?q=passport", "search?q=zzyzx");

    private Reading() {}

    /** Every page in every language, as paths. */
    static Stream<String> everyPage() {
        return inEveryLanguage(
                Stream.of(PAGES.stream(), SECTIONS.stream(), documents()).flatMap(it -> it));
    }

    /** One page of each type in every language. */
    static Stream<String> everyTypeOfPage() {
        var documents = SECTIONS.stream().flatMap(section -> documents(section).limit(1));
        var narrowed = Stream.of("guides?audience=resident&category=stay", "nothing-here");
        return inEveryLanguage(Stream.of(PAGES.stream(), SECTIONS.stream(), documents, narrowed)
                .flatMap(it -> it));
    }

    static String languageOf(String path) {
        return path.substring(1, 3);
    }

    private static Stream<String> inEveryLanguage(Stream<String> paths) {
        return paths.flatMap(path -> Language.all().stream().map(it -> "/" + it.code() + "/" + path));
    }

    private static Stream<String> documents() {
        return SECTIONS.stream().flatMap(Reading::documents);
    }

    private static Stream<String> documents(String section) {
        try (var folders = Files.list(Path.of("content", section))) {
            return folders.map(it -> section + "/" + it.getFileName()).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
