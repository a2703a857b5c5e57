package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal whose process dies while it takes its first content in: is the content whole when it starts again? */
class KilledWhileSeedingIT {

    @ParameterizedTest(name = "{0} ms after its database was made")
    @ValueSource(ints = {0, 700, 1800})
    void hasAllItsContentAfterTheNextStart(int millis) throws Exception {
        var expected =
                PortalServer.shared().get("/api/v1/documents?lang=ja&size=100").body();
        try (var portal = PortalServer.startAndKill("killed", Map.of(), millis)) {
            assertEquals(
                    titles(expected),
                    titles(portal.get("/api/v1/documents?lang=ja&size=100").body()));
        }
    }

    private static String titles(String documents) {
        return documents.replaceAll("\"updated\":\"[^\"]*\"", "");
    }
}
