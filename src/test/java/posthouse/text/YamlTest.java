package posthouse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Is what cannot be read told at its line, and is what another version wrote read as far as it can be? */
class YamlTest {

    record Shelf(String name, List<Book> books) {}

    record Book(String title, int pages) {
        Book {
            if (pages < 0) {
                throw new IllegalArgumentException("fewer pages than none: " + pages);
            }
        }
    }

    private static void assertProblem(int line, String part, String yaml) {
        var problem = assertThrows(TextProblem.class, () -> Yaml.read(yaml, Shelf.class));
        assertEquals(line, problem.line(), problem::getMessage);
        assertTrue(String.valueOf(problem.getMessage()).contains(part), problem::getMessage);
    }

    @Test
    void namesTheEntryThatIsWrongAndNotOneLikeIt() {
        assertProblem(6, "pags", "name: a\nbooks:\n- title: pags\n  pages: 1\n- title: b\n  pags: 2\n");
        assertProblem(6, "pages", "name: a\nbooks:\n- title: a\n  pages: 1\n- title: b\n  pages: two\n- title: c\n");
    }

    @Test
    void saysWhatARecordSaysThatRefusesAValue() {
        assertProblem(
                5, "books.[1]: fewer pages than none: -1", "name: a\nbooks:\n- title: a\n  pages: 1\n- pages: -1\n");
    }

    @Test
    void namesAPlaceInAListWhereNothingStands() {
        assertProblem(4, "[1]", "name: a\nbooks:\n- title: a\n-\n");
        assertThrows(TextProblem.class, () -> Yaml.read("- title: a\n-\n", Book[].class));
    }

    @Test
    void namesTheSecondOfTwoKeysThatAreOne() {
        assertProblem(3, "name", "name: a\nbooks: []\nname: b\n");
    }

    @Test
    void recallsWhatANewerPortalHasKept() {
        var newer = "name: a\nbooks:\n- title: t\n  pages: 3\n  spine: red\n";
        assertThrows(TextProblem.class, () -> Yaml.read(newer, Shelf.class));
        assertEquals(new Shelf("a", List.of(new Book("t", 3))), Yaml.recall(newer, Shelf.class));
        assertThrows(TextProblem.class, () -> Yaml.recall("name: [", Shelf.class));
    }
}
