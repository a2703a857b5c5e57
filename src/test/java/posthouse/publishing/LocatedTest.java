package posthouse.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import posthouse.checking.Finding;
import posthouse.checking.Weight;
import posthouse.language.Language;

/** A finding about a document of the folder: in which file is it, and at which line? */
class LocatedTest {

    private static final String FACTS = """
            checkedOn: 2026-11-22
            hotlines:
            - "110"
            - "119"
            hotline:
              hours:
                pattern: always
            """;

    private static final String WORDS = """
            ---
            title: T
            summary: S
            revision: 1
            keywords:
            - k
            ---

            {#a}
            One [x](guide:a).

            {#b}
            - two
            - three [x](guide:b)
            - four [x](guide:a)
            """;

    private static ContentProblem problem(@Nullable Language language, String place, String... arguments) {
        var finding = new Finding(Weight.WARN, language, place, "check.link.nowhere", List.of(arguments));
        return new Located(file -> new ContentFile(file.endsWith(".yaml") ? FACTS : WORDS))
                .problem("guides/move", finding);
    }

    @ParameterizedTest
    @CsvSource({
        "title, x, 2",
        "summary, x, 3",
        "keywords, x, 5",
        "translatedFrom, x, 2",
        "#a, guide:a, 10",
        "#b, guide:b, 14",
        "#b, guide:a, 15",
        "#a, guide:b, 9",
        "#b, gone, 12",
        "#gone, gone, 9"
    })
    void standsAtTheLineOfItsWords(String place, String words, int line) {
        assertEquals(
                new ContentProblem(
                        "guides/move/ko.md", line, "the link leads nowhere: " + words + "; correct or remove it"),
                problem(Language.KO, place, words));
    }

    @ParameterizedTest
    @CsvSource({"hotlines, 119, 4", "hotlines, gone, 2", "hotline.hours, x, 6", "missing, x, 1", "'', x, 1"})
    void standsAtTheLineOfItsValue(String place, String words, int line) {
        assertEquals(line, problem(null, place, words).line());
        assertEquals("guides/move/facts.yaml", problem(null, place, words).file());
    }

    @Test
    void standsWhereItsBlockBeginsIfNoWordsAreNamed() {
        assertEquals(12, problem(Language.KO, "#b").line());
        assertEquals(2, problem(null, "hotlines").line());
    }
}
