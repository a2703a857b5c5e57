package posthouse.inside;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
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
                .addClasses(InsideThePortal.class, Transaction.class);
    }

    /** The public page once it says these words: it follows a change within a moment, not at once. */
    static HttpResponse<String> pageThatSays(String path, String words) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + System.getenv("POSTHOUSE_PORT") + path))
                .build();
        var deadline = Instant.now().plus(Duration.ofSeconds(10));
        HttpResponse<String> answer;
        do {
            answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } while (!answer.body().contains(words) && Instant.now().isBefore(deadline));
        assertTrue(answer.body().contains(words), path + " never said: " + words);
        return answer;
    }
}
