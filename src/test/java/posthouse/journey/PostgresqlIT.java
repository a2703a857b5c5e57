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
            assertEquals(200, portal.get("/en/").statusCode());
            assertTrue(tables(postgresql.getPostgresDatabase()) > 0, "The portal made no tables in PostgreSQL");
        }
    }

    private static int tables(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection
                        .createStatement()
                        .executeQuery("select count(*) from information_schema.tables where table_schema = 'public'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
