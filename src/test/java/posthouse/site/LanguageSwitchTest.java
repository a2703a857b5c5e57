package posthouse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.language.Language;

class LanguageSwitchTest {

    @Test
    void bringsReadersBackToTheirPageWithItsQuery() {
        assertEquals("/ko/search?q=visa&page=2", LanguageSwitch.back("/ko/search?q=visa&page=2", Language.KO));
    }

    @Test
    void writesOtherScriptsAsAHeaderMust() {
        assertEquals("/ko/search?q=%EB%B9%84%EC%9E%90", LanguageSwitch.back("/ko/search?q=비자", Language.KO));
    }

    @ParameterizedTest
    @CsvSource({
        "/ko/search?q=100%, /ko/search?q=100%25",
        "/ko/guides?%, /ko/guides?%25",
        "/ko/search?q=%zz%E4, /ko/search?q=%25zz%E4",
        "/ko/search?q=%25, /ko/search?q=%25"
    })
    void takesAPercentSignForWhatItIs(String to, String location) {
        assertEquals(location, LanguageSwitch.back(to, Language.KO));
    }

    @Test
    void goesHomeFromWhatIsNoAddress() {
        assertEquals("/ko/", LanguageSwitch.back("/ko/[", Language.KO));
        assertEquals("/ko/", LanguageSwitch.back("/ko/#a#b", Language.KO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/",
                "/ko//evil.example",
                "/ko/\\evil",
                "/ko/a\r\nSet-Cookie: x",
                "",
                "/fr/",
                "javascript:alert(1)"
            })
    void leadsToNobodyElse(String to) {
        assertEquals("/ko/", LanguageSwitch.back(to, Language.KO));
    }

    @Test
    void goesHomeWithoutAPage() {
        assertEquals("/ko/", LanguageSwitch.back(null, Language.KO));
    }
}
