package posthouse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author types: which paragraph is the one that it was before? */
class CompositionTest {

    private static final Text BEFORE = Text.parse("""
            {#answer}
            24小时内到派出所登记。

            {#steps}
            - 带护照
            - 带合同

            {#late}
            过期会被罚款，请尽早去。
            """);

    private static List<String> ids(String typed) {
        return Composition.read(typed, BEFORE).ids();
    }

    @Test
    void keepsEveryIdOfAnUntouchedText() {
        assertEquals(BEFORE, Composition.read(Composition.typed(BEFORE), BEFORE));
    }

    @Test
    void givesANewParagraphANewIdAndLeavesTheOthersTheirs() {
        assertEquals(
                List.of("p1", "answer", "p2", "steps", "late"),
                ids("新的开头\n\n24小时内到派出所登记。\n\n中间加一段\n\n- 带护照\n- 带合同\n\n过期会被罚款，请尽早去。"));
    }

    @Test
    void keepsTheIdOfARewordedParagraph() {
        assertEquals(List.of("answer", "steps", "late"), ids("请在24小时内到派出所登记。\n\n- 带护照\n- 带合同\n- 带照片\n\n过期会罚款，请尽早去。"));
    }

    @Test
    void keepsTheIdOfAParagraphThatWasMoved() {
        assertEquals(List.of("late", "answer", "steps"), ids("过期会被罚款，请尽早去。\n\n24小时内到派出所登记。\n\n- 带护照\n- 带合同"));
    }

    @Test
    void givesWhatReplacesAParagraphAnotherId() {
        assertEquals(List.of("answer", "steps", "p1"), ids("24小时内到派出所登记。\n\n- 带护照\n- 带合同\n\n医院电话是 120"));
    }

    @Test
    void takesAListWithBlankLinesInItAsOneBlock() {
        assertEquals(
                2,
                Composition.read("- 一\n\n- 二\n\n## 标题", new Text(List.of()))
                        .blocks()
                        .size());
    }

    @Test
    void takesANameThatAnAuthorGives() {
        assertEquals(List.of("when", "answer"), ids("{#when}\n何时\n\n24小时内到派出所登记。"));
    }

    @Test
    void givesNoIdTwice() {
        assertEquals(List.of("late", "p1"), ids("{#late}\n一\n\n{#late}\n二"));
    }

    @Test
    void readsNothingFromNothing() {
        assertEquals(List.of(), ids(" \n\n "));
    }

    @Test
    void isReadAgainAsItWasWritten() {
        var text = Composition.read("# 一\n\n二\n三\n\n|a|b|\n|-|-|\n|1|2|\n\n> 四", BEFORE);
        assertEquals(text, Text.parse(text.written()));
    }
}
