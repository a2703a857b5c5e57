package posthouse.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A portal that runs for the tests, started by the launcher that {@code mvn -Prun} uses, on free ports, with data under
 * {@code target/test-data}. It ends when closed, and at the latest with the tests' JVM.
 */
public final class PortalServer implements AutoCloseable {
    private static @Nullable PortalServer shared;

    private static final String READY = " is ready at ";

    /** As browsers do without TLS; this client would ask each time for HTTP/2, which the portal leaves to the proxy. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Path data;
    private final Map<String, String> environment;
    private final int port = freePort();
    private Process launcher;
    private List<String> said = List.of();

    private PortalServer(Path data, Map<String, String> environment) throws Exception {
        this.data = data;
        this.environment = environment;
        this.launcher = process(System.getProperty("portal.war"));
    }

    /** The one that all journeys share: started by the first, stopped with the JVM. Tests that change it for others want their own. */
    public static synchronized PortalServer shared() throws Exception {
        if (shared == null) {
            var started = startAnew("shared", Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(started.launcher::destroy));
            shared = started;
        }
        return shared;
    }

    /** Starts one with empty data. {@code environment} is all that it sees of the POSTHOUSE_ variables, port and data apart. */
    public static PortalServer startAnew(String name, Map<String, String> environment) throws Exception {
        var data = Path.of(System.getProperty("test.data"), name);
        delete(data);
        var portal = new PortalServer(data, environment);
        portal.awaitReady();
        return portal;
    }

    /**
     * Starts one with empty data, kills its processes so many milliseconds after its database file is there, as a power cut
     * would, and starts it again.
     */
    public static PortalServer startAndKill(String name, Map<String, String> environment, int millis) throws Exception {
        var data = Path.of(System.getProperty("test.data"), name);
        delete(data);
        var portal = new PortalServer(data, environment);
        while (portal.launcher.isAlive() && !Files.exists(data.resolve("posthouse.mv.db"))) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        portal.launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        portal.launcher.destroyForcibly().waitFor();
        portal.launcher = portal.process(System.getProperty("portal.war"));
        portal.awaitReady();
        return portal;
    }

    /** Stops it, if it runs, and starts it again on the same port, with the data it had. */
    public void restart() throws Exception {
        close();
        launcher = process(System.getProperty("portal.war"));
        awaitReady();
    }

    /** Stops it, forgets its data if asked to, and starts another WAR; all it says until it is ready or gives up. */
    public String restartWith(Path war, boolean forget) throws Exception {
        close();
        if (forget) {
            delete(data);
        }
        launcher = process(war.toString());
        return String.join("\n", said());
    }

    /** Where the first administrator of the desk makes their account, as the console says it; empty if there is one. */
    public String invitation() {
        return said.stream()
                .filter(it -> it.contains("/desk/welcome?invitation="))
                .map(it -> it.substring(it.indexOf("http")))
                .findFirst()
                .orElse("");
    }

    /** Kills its processes, as a power cut would. */
    public void kill() throws InterruptedException {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly().waitFor();
    }

    /** The time that the processors have spent on it since it was started. */
    public Duration processorTime() {
        return launcher.descendants()
                .flatMap(it -> it.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Where its database, index and logs are. */
    public Path data() {
        return data;
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Redirects are not followed. */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The launcher did not stop");
        }
    }

    private Process process(String war) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "src/run/Portal.java", "run", System.getProperty("glassfish.home"), war)
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("POSTHOUSE_"));
        builder.environment().putAll(environment);
        builder.environment().put("POSTHOUSE_PORT", "" + port);
        builder.environment().put("POSTHOUSE_DATA", data.toString());
        builder.environment().put("POSTHOUSE_LINK_CHECK", "off");
        return builder.start();
    }

    private void awaitReady() throws IOException {
        said = said();
        if (said.isEmpty() || !said.getLast().contains(READY)) {
            throw new IllegalStateException("The portal did not start:\n" + String.join("\n", said));
        }
    }

    private List<String> said() throws IOException {
        var said = new ArrayList<String>();
        var output = launcher.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(READY)) {
                break;
            }
        }
        return said;
    }

    /** Free, and free 10000 further on too, where the launcher puts the server's administration. */
    private static int freePort() {
        return new Random()
                .ints(20_000, 30_000)
                .filter(port -> isFree(port) && isFree(port + 10_000))
                .findFirst()
                .getAsInt();
    }

    private static boolean isFree(int port) {
        try {
            new ServerSocket(port).close();
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
