package posthouse.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundsTest {

    @ParameterizedTest
    @ValueSource(strings = {"juliuxuke", "jūliú xǔkě", "JULIU XUKE", "ju1liu2 xu3ke3", "ju-liu-xu-ke"})
    void readsPinyinHoweverItIsTyped(String typed) {
        assertEquals(Optional.of(List.of("ju", "liu", "xu", "ke")), Pinyin.typed(typed));
    }

    @ParameterizedTest
    @CsvSource({"lüka, lu ka", "lvka, lu ka", "xi'an, xi an", "xian, xian", "gonganju, gong an ju"})
    void readsTheHardPlacesOfPinyin(String typed, String syllables) {
        assertEquals(Optional.of(List.of(syllables.split(" "))), Pinyin.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bank", "hello", "passport", "居留", "x", "12367"})
    void takesNothingElseForPinyin(String typed) {
        assertEquals(Optional.empty(), Pinyin.typed(typed));
    }

    @Test
    void saysACharacterAsItsWordHasIt() {
        assertEquals(List.of("yin", "hang", "chang", "cheng", "chong", "qing"), said(Pinyin.of("银行 长城 重庆")));
        assertEquals(new Sound("hang", 4, 5), Pinyin.of("ABC银行").get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zairyū kādo", "zairyuukaado", "zairyu kado", "Zairyu-Kado"})
    void readsRomajiWithAndWithoutLongVowels(String typed) {
        assertEquals(Optional.of(Kana.morae("ザイリュウカード")), Kana.typed(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "hikkosi, ひっこし",
        "jyuusho, じゅうしょ",
        "shimbun, しんぶん",
        "matcha, まっちゃ",
        "kon'yaku, こんやく",
        "biza, ビザ",
        "tuuyaku, つうやく"
    })
    void readsTheWaysToWriteRomaji(String typed, String kana) {
        assertEquals(Optional.of(Kana.morae(kana)), Kana.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "bank", "permit", "在留", "123", ""})
    void takesNothingElseForRomaji(String typed) {
        assertEquals(Optional.empty(), Kana.typed(typed));
    }

    @Test
    void hearsKanaThatSoundTheSame() {
        assertEquals(Kana.morae("ツヅキ"), Kana.morae("つずき"));
        assertEquals(Kana.morae("こうつう"), Kana.morae("コーツー"));
    }

    @Test
    void writesTheInitialsOfAName() {
        assertEquals("jlxk", Pinyin.initials("居留许可"));
        assertEquals("ㄱㄹㅎㄱ", Hangul.initials("거류 허가"));
        assertTrue(Hangul.isInitials("ㄱㄹㅎㄱ"));
    }

    @Test
    void takesSyllablesApartWithTheirPlaces() {
        assertEquals(List.of("ㄱ", "ㅏ", "ㅄ", "ㅇ", "ㅣ"), said(Hangul.letters("값 이")));
        assertEquals(new Sound("ㅣ", 2, 3), Hangul.letters("값 이").getLast());
    }

    private static List<String> said(List<Sound> sounds) {
        return sounds.stream().map(Sound::said).toList();
    }
}
