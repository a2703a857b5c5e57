package posthouse.inside;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Extend it to run a test class inside the server. Each class deploys the portal anew, about 15 seconds: put into few classes
 * what can only be seen from inside (transactions, injection), and see the rest over HTTP (posthouse.journey) or without a
 * server.
 */
@ExtendWith(ArquillianExtension.class)
abstract class InsideThePortal {
    @Deployment
    static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "posthouse.war")
                .importFrom(new File(System.getProperty("portal.war")))
                .as(WebArchive.class)
                .addClasses(InsideThePortal.class);
    }
}
