package posthouse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import posthouse.document.AllSections;
import posthouse.document.Sections;
import posthouse.publishing.Content;
import posthouse.publishing.ContentDocument;
import posthouse.publishing.ContentFolder;
import posthouse.text.Yaml;

/** The content that the portal starts with: is it whole, and is it written in the one form that can be written back? */
class ContentTest {

    private static final Path FOLDER = Path.of("content");

    private static final Sections SECTIONS = AllSections.found();

    private final Set<String> seen = new TreeSet<>();

    private static Content content() {
        return new ContentFolder(FOLDER, SECTIONS).read();
    }

    @Test
    void isTheContentFolderWithoutProblems() {
        assertFalse(content().documents().isEmpty());
    }

    @Test
    void isEveryFileWrittenAsThePortalWouldWriteIt() throws IOException {
        var wrong = new TreeSet<String>();
        seen.clear();
        for (var document : content().written()) {
            check(wrong, facts(document), document.section().write(document.facts()));
            document.editions()
                    .forEach((language, edition) ->
                            check(wrong, folder(document) + "/" + language.code() + ".md", edition.written()));
        }
        var content = content();
        check(wrong, "site/city.yaml", Yaml.write(content.city()));
        check(wrong, "site/offices.yaml", Yaml.write(content.offices()));
        check(wrong, "site/sources.yaml", Yaml.write(content.sources()));
        check(wrong, "site/shared-facts.yaml", Yaml.write(content.sharedFacts()));
        for (var template : content.templates()) {
            check(wrong, template.folder() + "/template.yaml", Yaml.write(template.template()));
            template.editions()
                    .forEach((language, edition) ->
                            check(wrong, template.folder() + "/" + language.code() + ".md", edition.written()));
        }
        check(wrong, "site/withheld.yaml", Yaml.write(content.withheld()));
        check(wrong, "site/pins.yaml", Yaml.write(content.pins()));
        check(wrong, "site/phrases.yaml", Yaml.write(content.phrases()));
        content.terms().forEach((topic, terms) -> check(wrong, "glossary/" + topic + ".yaml", Yaml.write(terms)));
        assertEquals(
                new TreeSet<String>(),
                wrong,
                "these files are not in canonical form; `mvn test -Dtest=ContentTest -Dcontent.rewrite=true` writes them so");
    }

    @Test
    void isThereNoFileThatThePortalWouldNotWrite() throws IOException {
        isEveryFileWrittenAsThePortalWouldWriteIt();
        try (var files = Files.walk(FOLDER)) {
            var others = files.filter(Files::isRegularFile)
                    .map(it -> FOLDER.relativize(it).toString().replace('\\', '/'))
                    .filter(it -> !seen.contains(it))
                    .toList();
            assertEquals(List.of(), others);
        }
    }

    @Test
    void saysOfNoDraftThatItWasPublished() {
        var published = content().drafts().stream()
                .flatMap(document -> document.editions().entrySet().stream()
                        .filter(it -> it.getValue().head().published() != null)
                        .map(it -> folder(document) + "/" + it.getKey().code() + ".md"))
                .toList();
        assertEquals(List.of(), published, "remove `published:`; the portal would not write it back");
    }

    @Test
    void tellsOfEveryEditionWhenItWasPublished() {
        var silent = content().documents().stream()
                .flatMap(document -> document.editions().entrySet().stream()
                        .filter(it -> it.getValue().head().published() == null)
                        .map(it -> folder(document) + "/" + it.getKey().code() + ".md"))
                .toList();
        assertEquals(List.of(), silent, "add `published: ` and the day under `revision:`");
    }

    private static String folder(ContentDocument document) {
        return document.folder();
    }

    private static String facts(ContentDocument document) {
        return folder(document) + "/facts.yaml";
    }

    private void check(TreeSet<String> wrong, String file, String canonical) {
        seen.add(file);
        try {
            var path = FOLDER.resolve(file);
            if (Boolean.getBoolean("content.rewrite")) {
                Files.writeString(path, canonical);
            } else if (!Files.readString(path).equals(canonical)) {
                wrong.add(file);
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
