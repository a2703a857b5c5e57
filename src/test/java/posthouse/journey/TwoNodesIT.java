package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes with one PostgreSQL: are they one desk, and does what is scheduled go out once? */
class TwoNodesIT {

    private static EmbeddedPostgres postgresql;
    private static PortalServer one;
    private static PortalServer other;
    private static Office office;

    @BeforeAll
    static void start() throws Exception {
        postgresql = EmbeddedPostgres.start();
        var environment = Map.of(
                "POSTHOUSE_DB_URL", "jdbc:postgresql://localhost:" + postgresql.getPort() + "/postgres",
                "POSTHOUSE_DB_USER", "postgres",
                "POSTHOUSE_DB_PASSWORD", "postgres");
        one = PortalServer.startAnew("node-one", environment);
        office = Office.of(one);
        other = PortalServer.startAnew("node-other", environment);
    }

    @AfterAll
    static void stop() throws Exception {
        other.close();
        one.close();
        postgresql.close();
    }

    private static String timeline(Page page, String subject) {
        page.navigate(other.at("/en/desk/timeline?subject=" + subject).toString());
        return Office.says(page);
    }

    @Test
    void whatIsScheduledOnOneGoesOutOnceOnBoth() throws Exception {
        Notices.approved(office, "two-nodes");
        try (var publisher = office.context("publisher", 1280, "en-GB")) {
            var page = publisher.newPage();
            Notices.schedule(office, page, "notice:two-nodes", 8);
            Thread.sleep(8_000);
            Notices.publicPage(office, "/ko/notices/two-nodes", 200);
            Notices.publicPage(Office.at(other), "/ko/notices/two-nodes", 200);
            var said = timeline(page, "notice/two-nodes"); // signed in on one, and known on the other
            assertEquals(5, said.split(" published ", -1).length - 1, said); // four languages and the facts
        }
    }

    @Test
    void showsAnEntryOfTheTimelineThatSomebodyHasChangedInTheDatabase() throws Exception {
        try (var chief = office.context("chief", 1280, "en-GB");
                var connection = postgresql.getPostgresDatabase().getConnection();
                var change = connection.createStatement()) {
            var page = chief.newPage();
            assertTrue(timeline(page, "").contains("Every entry is as it was written."), () -> Office.says(page));
            var chosen = " where number = (select max(number) - 1 from timeline_entry)";
            assertEquals(1, change.executeUpdate("update timeline_entry set actor = actor || 'x'" + chosen));
            assertTrue(timeline(page, "").contains("is not as it was written"), () -> Office.says(page));
            change.executeUpdate("update timeline_entry set actor = substr(actor, 1, length(actor) - 1)" + chosen);
            assertTrue(timeline(page, "").contains("Every entry is as it was written."), () -> Office.says(page));
        }
    }
}
