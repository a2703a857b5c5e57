package posthouse.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import posthouse.document.AllSections;
import posthouse.document.Section;
import posthouse.text.TextProblem;

/** The facts of every kind as a form: does it show all of them, and give back what was not changed? */
class FactsFormTest {

    private static final Section NOTICES = AllSections.found().ofKind("notice").orElseThrow();

    private static String sentBack(Section section, String yaml) {
        var form = new FactsForm(section);
        var fields = form.fields(yaml).stream().collect(Collectors.toMap(FactsForm.Field::path, it -> it));
        return form.yaml((path, input) -> {
            var value = Objects.requireNonNull(fields.get(path)).value();
            return input == FactsForm.Input.CHOICES ? value.lines().toList() : List.of(value);
        });
    }

    @TestFactory
    Stream<DynamicTest> givesBackEveryFactOfTheContentAsItWas() throws IOException {
        return AllSections.found().all().stream()
                .flatMap(section -> files(section)
                        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                            var yaml = Files.readString(file);
                            assertEquals(section.read(yaml), section.read(sentBack(section, yaml)));
                        })));
    }

    private static Stream<Path> files(Section section) {
        try {
            return Files.walk(Path.of("content", section.path())).filter(it -> it.endsWith("facts.yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void keepsWhatCannotBeReadAndTellsWhoSubmitsIt() {
        var yaml = new FactsForm(NOTICES)
                .yaml((path, input) -> path.equals("disclosure") ? List.of("{not: [yaml") : List.of());
        assertEquals("{not: [yaml", field(yaml, "disclosure"));
        assertThrows(TextProblem.class, () -> NOTICES.read(yaml));
    }

    @Test
    void readsACitationFromItsLine() {
        var yaml = new FactsForm(NOTICES)
                .yaml((path, input) -> path.equals("sources") ? List.of("L-EEAL 第39条\nS-002") : List.of());
        assertTrue(yaml.contains("source: L-EEAL") && yaml.contains("article: 第39条"), yaml);
        assertEquals("L-EEAL 第39条\nS-002", field(yaml, "sources"));
    }

    private static String field(String yaml, String path) {
        return new FactsForm(NOTICES)
                .fields(yaml).stream()
                        .filter(it -> it.path().equals(path))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }
}
