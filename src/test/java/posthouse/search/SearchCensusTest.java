package posthouse.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does what is counted say what was typed, and never who typed it? */
class SearchCensusTest {

    @ParameterizedTest
    @CsvSource({"ＶＩＳＡ  Fee, visa fee", "居留许可, 居留许可", "' 110 ', 110"})
    void countsTheSameWordsTogetherHoweverTheyAreWritten(String typed, String counted) {
        assertEquals(Optional.of(counted), SearchCensus.counted(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kim@example.com",
                "ｋｉｍ＠example.com",
                "138 0000 0000",
                "passport M12345678",
                "12345 12367",
                "١٢٣٤٥٦٧",
                "",
                "   "
            })
    void countsNothingThatMayBeSomebodysOwn(String typed) {
        assertEquals(Optional.empty(), SearchCensus.counted(typed));
    }

    @Test
    void countsNoLetters() {
        assertEquals(Optional.empty(), SearchCensus.counted("please help me ".repeat(5)));
    }
}
