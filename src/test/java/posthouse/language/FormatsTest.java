package posthouse.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Do days read as each language writes them? */
class FormatsTest {

    private static List<String> inEach(Function<Formats, String> written) {
        return Language.all().stream().map(Formats::new).map(written).toList();
    }

    @Test
    void writesASpanOfDays() {
        var from = LocalDate.of(2025, 7, 22);
        assertEquals(
                List.of("2025年7月22日至27日", "22–27 July 2025", "2025年7月22日～27日", "2025년 7월 22일~27일"),
                inEach(it -> it.days(from, from.plusDays(5))));
        assertEquals(
                List.of("2025年7月22日", "22 July 2025", "2025年7月22日", "2025년 7월 22일"), inEach(it -> it.days(from, from)));
    }

    @Test
    void writesADateAsFarAsItIsKnown() {
        assertEquals(
                List.of("1987年3月", "March 1987", "1987年3月", "1987년 3월"),
                inEach(it -> it.date(new PartialDate("1987-03"))));
        assertEquals(List.of("1987年", "1987", "1987年", "1987년"), inEach(it -> it.date(new PartialDate("1987"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "87", "1987-13", "1987-02-30", "soon", "1987-3"})
    void takesNothingThatIsNoDate(String text) {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(text));
    }
}
