package posthouse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was changed in a text: as a reviewer would say it? */
class DifferenceTest {

    private static String told(String before, String after) {
        return Difference.between(before, after).parts().stream()
                .map(it -> switch (it.sort()) {
                    case SAME -> it.words();
                    case REMOVED -> "[-" + it.words() + "-]";
                    case ADDED -> "[+" + it.words() + "+]";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请在30天内办理 | 请在15天内办理 | 请在[-30-][+15+]天内办理",
                "Apply within 30 days | Apply within 15 working days | Apply within [-30-][+15+] [+working +]days",
                "여권을 가져오세요 | 여권과 사진을 가져오세요 | 여권[+과 사진+]을 가져오세요",
                "同じです | 同じです | 同じです",
            })
    void marksTheWordsThatChanged(String before, String after, String told) {
        assertEquals(told, told(before, after));
    }

    @Test
    void knowsThatNothingChanged() {
        assertTrue(Difference.between("x", "x").isNone());
        assertTrue(Difference.between("", "").isNone());
    }

    @Test
    void takesAHugeTextAsRewritten() {
        var parts = Difference.between("a ".repeat(20_000), "b ".repeat(20_000)).parts();
        assertEquals(2, parts.size());
    }
}
