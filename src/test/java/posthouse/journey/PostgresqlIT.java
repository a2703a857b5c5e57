package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same WAR as a city runs it: on PostgreSQL, behind a proxy where TLS ends. */
class PostgresqlIT {

    private static EmbeddedPostgres postgresql;
    private static PortalServer portal;

    @BeforeAll
    static void start() throws Exception {
        postgresql = EmbeddedPostgres.start();
        portal = PortalServer.startAnew(
                "postgresql",
                Map.of(
                        "POSTHOUSE_SITE", "https://city.example",
                        "POSTHOUSE_DB_URL", "jdbc:postgresql://localhost:" + postgresql.getPort() + "/postgres",
                        "POSTHOUSE_DB_USER", "postgres",
                        "POSTHOUSE_DB_PASSWORD", "postgres"));
    }

    @AfterAll
    static void stop() throws Exception {
        portal.close();
        postgresql.close();
    }

    @Test
    void keepsItsDocumentsInPostgresql() throws Exception {
        assertEquals(200, portal.get("/ja/guides/lost-passport").statusCode());
        assertTrue(portal.get("/api/v1/search?q=passport&lang=en").body().contains("lost-passport"));
        var content = portal.get("/api/v1/documents?lang=ko&size=100").body();
        assertTrue(count(postgresql.getPostgresDatabase(), "document") > 20);
        portal.restart();
        assertEquals(content, portal.get("/api/v1/documents?lang=ko&size=100").body(), "seeded again, or lost");
    }

    @Test
    void tellsBrowsersToStayWithTlsThoughItEndsAtTheProxy() throws Exception {
        var home = portal.get("/en/");
        assertEquals(
                "max-age=31536000",
                home.headers().firstValue("Strict-Transport-Security").orElse("none"));
        var cookie =
                portal.get("/language/ja").headers().firstValue("Set-Cookie").orElse("none");
        assertTrue(cookie.contains("Secure"), cookie);
    }

    private static int count(DataSource database, String table) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.createStatement().executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        }
    }
}
