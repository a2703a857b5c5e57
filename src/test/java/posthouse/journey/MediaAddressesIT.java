package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said at an address of media to those who ask for nothing that is there, or want more than to read? */
class MediaAddressesIT {

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void takesNothing(String method) throws Exception {
        var portal = PortalServer.shared();
        var answer = portal.send(HttpRequest.newBuilder(portal.at("/media/map.png"))
                .method(method, HttpRequest.BodyPublishers.noBody()));
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void saysInTheReadersLanguageThatNothingIsThere() throws Exception {
        var answer = PortalServer.shared().get("/media/none.png", "Accept-Language", "ko");
        assertEquals(404, answer.statusCode());
        assertEquals(
                "Cookie, Accept-Language", answer.headers().firstValue("Vary").orElse(""));
        assertTrue(answer.body().contains(" lang=\"ko\">"), answer.body());
    }
}
