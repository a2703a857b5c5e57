package posthouse.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({
        "https://city.example/, true",
        "HTTPS://city.example, true",
        "http://city.example, false",
        "httpss://x, false"
    })
    void knowsByItsPublicAddressWhetherReadersComeOverTls(String site, boolean secure) {
        assertEquals(secure, new Settings(Map.of("POSTHOUSE_SITE", site)).secure());
    }

    @Test
    void isAnOpenSiteOnALaptop() {
        assertEquals("http://localhost:8080", new Settings(Map.of()).site());
        assertEquals(false, new Settings(Map.of()).secure());
    }
}
