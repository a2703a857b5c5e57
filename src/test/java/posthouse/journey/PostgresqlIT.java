package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The same WAR on PostgreSQL, as a city runs it. */
class PostgresqlIT {
    @Test
    void keepsItsDocumentsInPostgresql() throws Exception {
        try (var postgresql = EmbeddedPostgres.start();
                var portal = PortalServer.startAnew(
                        "postgresql",
                        Map.of(
                                "POSTHOUSE_DB_URL", "jdbc:postgresql://localhost:" + postgresql.getPort() + "/postgres",
                                "POSTHOUSE_DB_USER", "postgres",
                                "POSTHOUSE_DB_PASSWORD", "postgres"))) {
            assertEquals(200, portal.get("/ja/guides/lost-passport").statusCode());
            assertTrue(portal.get("/api/v1/search?q=passport&lang=en").body().contains("lost-passport"));
            var content = portal.get("/api/v1/documents?lang=ko&size=100").body();
            assertTrue(count(postgresql.getPostgresDatabase(), "document") > 20);
            portal.restart();
            assertEquals(
                    content, portal.get("/api/v1/documents?lang=ko&size=100").body(), "seeded again, or lost");
        }
    }

    private static int count(DataSource database, String table) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.createStatement().executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        }
    }
}
