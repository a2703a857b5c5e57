package posthouse.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "一二三六七, 12367",
        "幺幺零, 110",
        "일이삼육칠, 12367",
        "백이십이, 122",
        "一百二十, 120",
        "百十九番, 119番",
        "call One-Two zero now, call 120 now",
        "one one oh, 110",
        "one two, one two",
        "老百姓, 老百姓",
        "백화점, 백화점",
        "一二, 一二"
    })
    void writesNumbersThatAreSpelt(String spelt, String figures) {
        assertEquals(figures, Numerals.inFigures(spelt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027年1月2日",
                "2027-01-02",
                "2027/1/2",
                "2027.1.2",
                "2 January 2027",
                "January 2nd, 2027",
                "Jan 2 2027",
                "2027년 1월 2일",
                "２０２７年１月２日",
                "二〇二七年一月二日"
            })
    void readsADayHoweverItIsWritten(String written) {
        assertEquals(Set.of("01-02", "2027-01-02"), Days.in(written));
    }

    @ParameterizedTest
    @CsvSource({"十二月二十五日, 12-25", "1월 2일, 01-02", "on the 3rd of May, 05-03", "1月2号, 01-02"})
    void readsADayOfNoYear(String written, String day) {
        assertEquals(Set.of(day), Days.in(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13月40日", "0月1日", "2027-13-02", "5/1", "12月", "maybe 3"})
    void takesNothingElseForADay(String written) {
        assertEquals(Set.of(), Days.in(written));
    }
}
