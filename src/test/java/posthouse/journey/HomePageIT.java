package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page: in four languages, on a phone, and silent about what it runs on. */
class HomePageIT {
    @ParameterizedTest
    @CsvSource({"zh,zh-Hans", "en,en", "ja,ja", "ko,ko"})
    void answersInFourLanguages(String inUrl, String inPage) throws Exception {
        var home = PortalServer.shared().get("/" + inUrl + "/");
        assertEquals(200, home.statusCode());
        assertTrue(home.body().contains("lang=\"" + inPage + "\""), home.body());
    }

    @ParameterizedTest
    @CsvSource({"zh,zh-Hans", "en,en", "ja,ja", "ko,ko"})
    void fitsAPhoneInFourLanguages(String inUrl, String inPage) throws Exception {
        try (var page = Browser.newPage(390, inUrl)) {
            page.navigate(PortalServer.shared().at("/" + inUrl + "/").toString());
            assertEquals(inPage, page.evaluate("document.documentElement.lang"));
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    @Test
    void doesNotTellWhichServerItIs() throws Exception {
        for (var path : new String[] {"/en/", "/en/no-such-page", "/x.jsp", "/health/ready"}) {
            var answer = PortalServer.shared().get(path);
            assertFalse(
                    (answer.headers().map() + answer.body())
                            .toLowerCase(Locale.ROOT)
                            .contains("glassfish"),
                    path);
            assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
            assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty(), path);
        }
    }

    @Test
    void takesALongQuestion() throws Exception {
        assertEquals(
                200, PortalServer.shared().get("/en/?q=" + "a".repeat(20_000)).statusCode());
    }
}
