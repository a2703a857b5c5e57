package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer says about itself: do browsers and caches on the way learn the truth? */
class HeadersIT {

    private static final Pattern FILE = Pattern.compile("/resources/css/base\\.css\\?v=[0-9a-f]+");

    private static String header(String name, String path, String... headers) throws Exception {
        return String.join(
                ", ", PortalServer.shared().get(path, headers).headers().allValues(name));
    }

    @Test
    void letsBrowsersKeepAFileOfThisBuildForGood() throws Exception {
        var file = FILE.matcher(PortalServer.shared().get("/en/").body());
        assertEquals(true, file.find());
        assertEquals("public, max-age=31536000, immutable", header("Cache-Control", file.group()));
        assertEquals(
                "no-cache", header("Cache-Control", file.group().replace("base", "none")), "a file that is not there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/resources/css/base.css?v=anything", "/resources/css/base.css", "/resources/css/?v=1", "/en/"})
    void letsNobodyKeepWhatMayChange(String path) throws Exception {
        assertEquals("no-cache", header("Cache-Control", path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/guides", "/ja/", "/en/search?q=visa", "/en/nothing", "/nothing"})
    void namesTheCharsetOfPages(String path) throws Exception {
        assertEquals("text/html;charset=UTF-8", header("Content-Type", path), "as it is made");
        assertEquals("text/html;charset=UTF-8", header("Content-Type", path), "as it was kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/resources/none.css", "/guide/read.xhtml", "/feed/en/x.atom"})
    void saysWhatElseThanTheAddressDecidedTheLanguage(String path) throws Exception {
        assertEquals("Cookie, Accept-Language", header("Vary", path));
    }

    @Test
    void saysThatTheAddressAloneDecidesAPagesLanguage() throws Exception {
        assertEquals("Accept-Encoding", header("Vary", "/ja/guides"));
        assertEquals("", header("Vary", "/ja/nothing"));
        assertEquals("Accept-Language", header("Vary", "/api/v1/nothing"));
    }
}
