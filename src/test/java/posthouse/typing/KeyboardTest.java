package posthouse.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardTest {

    @ParameterizedTest
    @CsvSource({"rjfbgjrk, 거류허가", "dmsgod rPwhk, 은행 계좌", "Tmfprl, 쓰레기", "dmlfyqhgja, 의료보험", "ekfr rkqt, 닭 값"})
    void findsTheKoreanThatWasMeant(String keys, String korean) {
        assertEquals(Optional.of(korean), Keyboard.korean(keys));
    }

    @ParameterizedTest
    @CsvSource({"퍄ㄴㅁ, visa", "퍈ㅁ, visa", "ㅔㅁㄴㄴㅔㅐㄱㅅ, passport", "냐ㅡ ㅊㅁㄱㅇ, sim card"})
    void findsTheLatinLettersThatWereMeant(String typed, String latin) {
        assertEquals(Optional.of(latin), Keyboard.latin(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"visa", "zzz", "", "居留", "12"})
    void makesNoKoreanOfOtherKeys(String keys) {
        assertEquals(Optional.empty(), Keyboard.korean(keys));
    }
}
