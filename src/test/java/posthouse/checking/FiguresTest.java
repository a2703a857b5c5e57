package posthouse.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Are the numbers of two texts the same, however their languages write them? */
class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "期满30天前 | at least 30 days before",
                "2025年5月10日起 | from 10 May 2025",
                "2024年11月 | in November 2024",
                "罚款5万元 | a fine of CNY 50,000",
                "５００人 | 500명",
                "1.5升 | 1.5 litres",
                "17:00以前 | before 5:00 pm",
                "不用等 | you may wait in the hall",
                "第15批 | the 15th batch",
                "9时至17时30分 | from 9:00 to 17:30",
                "09:00 | 9시"
            })
    void areTheSame(String one, String other) {
        assertEquals(Figures.of(one), Figures.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "期满30天前 | at least 13 days before",
                "罚款5万元 | a fine of CNY 5,000",
                "2025年5月 | in June 2025",
                "拨打120 | call an ambulance"
            })
    void areNotTheSame(String one, String other) {
        assertNotEquals(Figures.of(one), Figures.of(other));
    }
}
