package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator starts a portal whose content folder has a mistake: what are they told, and what do readers see? */
class BrokenContentIT {

    private static final String FILE = "guides/lost-passport/facts.yaml";
    private static final String MESSAGE = FILE + ":1: unknown key 'categry'";

    @TempDir
    Path folder;

    @Test
    void keepsTheContentThereIsAndStartsWithNoneRatherThanHalf() throws Exception {
        var broken = brokenWar();
        try (var portal = PortalServer.startAnew("broken", Map.of())) {
            var said = portal.restartWith(broken, false);
            assertTrue(said.contains("goes on with what it has"), said);
            assertTrue(said.contains(MESSAGE), said);
            assertEquals(200, portal.get("/ko/guides/lost-passport").statusCode());

            var refused = portal.restartWith(broken, true);
            assertTrue(refused.contains("nothing to show"), refused);
            assertEquals(
                    1,
                    refused.lines()
                            .filter(it -> it.contains(".yaml:") || it.contains(".md:"))
                            .count(),
                    refused);
            assertTrue(refused.contains(MESSAGE), refused);
            assertFalse(refused.contains("Exception"), refused);
        }
    }

    private Path brokenWar() throws Exception {
        var war = Files.copy(Path.of(System.getProperty("portal.war")), folder.resolve("broken.war"));
        try (var inside = FileSystems.newFileSystem(war)) {
            var facts = inside.getPath("WEB-INF/classes/content/" + FILE);
            Files.writeString(facts, Files.readString(facts).replaceFirst("category:", "categry:"));
        }
        return war;
    }
}
