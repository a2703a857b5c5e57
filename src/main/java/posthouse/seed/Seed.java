package posthouse.seed;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import posthouse.document.Sections;
import posthouse.publishing.BrokenContent;
import posthouse.publishing.ContentFolder;
import posthouse.publishing.ContentImport;
import posthouse.storage.Database;
import posthouse.storage.Settings;

/**
 * Takes the content folder in when the portal starts. A folder that is broken is refused whole, and said so once; a
 * portal that has content goes on with what it has, and one that has none is not ready.
 */
@Readiness
@ApplicationScoped
public class Seed implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Seed.class.getName());

    @Inject
    private ContentImport content;

    @Inject
    private Sections sections;

    private volatile String problem = "";
    private volatile boolean nothingToShow;

    void take(@Observes @Priority(Database.CONTENT) @Initialized(ApplicationScoped.class) Object start) {
        try {
            var report = content.take(new ContentFolder(
                    Settings.ofProcess().content().orElseGet(ContentFolder::ofApplication), sections));
            report.kept().forEach(it -> LOG.info("Not taken, changed on the portal since: content/" + it));
            report.older().forEach(it -> LOG.info("Not taken, a newer one was taken before: content/" + it));
            LOG.log(
                    Level.INFO,
                    "Content: {0} new or changed files taken",
                    report.taken().size());
        } catch (BrokenContent broken) {
            LOG.severe("The content folder is not taken in, nothing of it:\n" + broken.getMessage());
            problem = broken.toString();
            nothingToShow = content.nothingTaken();
        }
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("content").status(!nothingToShow);
        return problem.isEmpty()
                ? response.build()
                : response.withData("problem", problem)
                        .withData("goesOn", !nothingToShow)
                        .build();
    }
}
