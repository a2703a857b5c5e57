package posthouse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final String WRITTEN = "{#who}\nFor everybody.\n\n{#steps}\n## Steps\n\n{#bring}\n- one\n- two\n";

    @Test
    void readsBlocksWithTheirIds() {
        assertEquals(List.of("who", "steps", "bring"), Text.parse(WRITTEN).ids());
    }

    @Test
    void writesWhatItRead() {
        assertEquals(WRITTEN, Text.parse(WRITTEN).written());
    }

    @Test
    void isEmptyWithoutBlocks() {
        assertEquals(List.of(), Text.parse("\n \n").blocks());
    }

    @Test
    void tellsTheLineOfABlockWithoutAnId() {
        var problem = assertThrows(TextProblem.class, () -> Text.parse("\nNo id here."));
        assertEquals(2, problem.line());
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        var problem = assertThrows(TextProblem.class, () -> Text.parse("{#a}\nx\n\n{#a}\ny\n"));
        assertEquals(4, problem.line());
    }

    @Test
    void refusesTwoParagraphsUnderOneId() {
        var problem = assertThrows(TextProblem.class, () -> Text.parse("{#a}\none\n\ntwo\n"));
        assertTrue(String.valueOf(problem.getMessage()).contains("{#id}"));
    }

    @Test
    void refusesAnEmptyBlock() {
        assertThrows(TextProblem.class, () -> Text.parse("{#a}\n\n{#b}\ntext\n"));
    }
}
