package posthouse.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferredLanguageTest {

    @ParameterizedTest(name = "cookie {0}, browser {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ko, ja, KO",
                "-, 'ja-JP,ja;q=0.9,en;q=0.8', JA",
                "-, 'zh-TW', ZH",
                "-, 'fr, ko;q=0.1', KO",
                "-, 'ko;q=0, en', EN",
                "-, fr, EN",
                "-, -, EN",
                "xx, ';;;q=x', EN",
                "<script>, '*', EN"
            })
    void isTheCookiesThenTheBrowsersThenEnglish(String cookie, String header, Language expected) {
        assertEquals(expected, PreferredLanguage.of(cookie, header));
    }
}
