import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Starts the portal on this machine: {@code mvn -Prun} calls it, and so do the tests.
 *
 * <pre>
 * java Portal.java run     GLASSFISH WAR                       the portal, until Ctrl-C or SIGTERM
 * java Portal.java prepare GLASSFISH DOMAIN PORT ADMIN_PORT    only the server's domain, for Arquillian to start
 * </pre>
 *
 * <p>The server is a plain GlassFish; what makes it the portal's is its <em>domain</em>: a fresh copy of the stock one
 * with the {@linkplain #settings settings} below. It is made anew at each start, so nothing of value may live there: the
 * database, the index and the logs are in the data folder, which survives.
 *
 * <p>Environment: {@code POSTHOUSE_PORT} (8080) and {@code POSTHOUSE_DATA} (posthouse-data). The server inherits these and
 * every other variable. The portal ends with the process that started it, be it Maven, a test or a shell.
 */
class Portal {
    private static final int MINUTES_TO_START = 60; // the index of a hundred thousand texts may have to be made anew
    private static final int SECONDS_TO_FIRST_WORD = 60;
    private static final int MOST_TRIES = 3;

    public static void main(String... args) throws Exception {
        try {
            switch (args[0]) {
                case "run" -> System.exit(run(Path.of(args[1]), Path.of(args[2])));
                case "prepare" -> prepare(Path.of(args[1]), Path.of(args[2]), port(args[3]), port(args[4]));
                default -> throw new Refusal("Neither run nor prepare: " + args[0]);
            }
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    /** Something that the person can put right; its message is all they need to read. */
    private static class Refusal extends Exception {
        Refusal(String message) {
            super(message);
        }
    }

    /** Returns the exit code: 0 when the portal was asked to stop, 1 when it could not start. */
    private static int run(Path glassfish, Path war) throws Exception {
        var port = port(environment("POSTHOUSE_PORT", "8080"));
        var data = Path.of(environment("POSTHOUSE_DATA", "posthouse-data"))
                .toAbsolutePath()
                .normalize();
        var adminPort = port <= 55_535 ? port + 10_000 : port - 10_000;
        requireFree(port, "POSTHOUSE_PORT");
        requireFree(adminPort, "the server's administration, always 10000 from POSTHOUSE_PORT");
        var logs = data.resolve("logs");
        var domain = data.resolve("server");
        try (var lock = running(data)) {
            Files.createDirectories(logs);
            if (lock.tryLock() == null) {
                throw new Refusal("Another portal runs with the data in " + data + ": stop it, or set POSTHOUSE_DATA.");
            }
            prepare(glassfish, domain, port, adminPort);
            logTo(logs, domain.resolve("config/logging.properties"));
            lockOut(domain.resolve("config/admin-keyfile"));
            Files.copy(war, domain.resolve("autodeploy/posthouse.war"));

            System.out.println("Posthouse is starting; the server's log is " + logs.resolve("server.log"));
            var log = logs.resolve("server.log");
            long before = size(log);
            var server = speaking(glassfish, domain, port, data);
            ProcessHandle.current()
                    .parent()
                    .ifPresent(starter -> starter.onExit().thenRun(() -> System.exit(0)));
            awaitReady(server, port, domain.resolve("autodeploy"), logs);
            problem(health(port))
                    .ifPresent(it -> System.out.println(
                            "The content folder is wrong and was not taken in; the portal goes on with what it has:\n"
                                    + it));
            invitation(log, before).ifPresent(System.out::println);
            System.out.println("Posthouse is ready at http://localhost:" + port + "/ (Ctrl-C stops it)");
            return server.waitFor() == 0 ? 0 : 1;
        }
    }

    /** What this start said in its log about the first administrator of the desk: there is no default password. */
    private static Optional<String> invitation(Path log, long before) throws IOException {
        var bytes = Files.readAllBytes(log);
        int from = bytes.length >= before ? (int) before : 0; // the log may have been rotated
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8)
                .lines()
                .filter(it -> it.contains("/desk/welcome?invitation="))
                .map(it -> it.strip().replaceFirst("]]$", ""))
                .reduce((first, last) -> last);
    }

    /** The file by whose lock two portals know of each other. */
    private static FileChannel running(Path data) throws Refusal {
        try {
            Files.createDirectories(data);
            return FileChannel.open(data.resolve("running"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException notWritable) {
            throw new Refusal("The data folder cannot be written (%s). Set POSTHOUSE_DATA to a folder that can."
                    .formatted(notWritable));
        }
    }

    private static String environment(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static int port(String text) throws Refusal {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Refusal("POSTHOUSE_PORT is '" + text + "': it must be a number from 1 to 65535.");
        }
        return Integer.parseInt(text);
    }

    private static void requireFree(int port, String purpose) throws Refusal {
        try {
            new ServerSocket(port).close();
        } catch (IOException taken) {
            throw new Refusal("Port %d (%s) cannot be used: %s. Set POSTHOUSE_PORT to another, for example 9080."
                    .formatted(port, purpose, taken.getMessage()));
        }
    }

    /** Makes {@code domain} anew: the stock one, with the {@linkplain #settings settings}. */
    private static void prepare(Path glassfish, Path domain, int port, int adminPort) throws Exception {
        delete(domain);
        copy(glassfish.resolve("glassfish/domains/domain1"), domain);
        Files.delete(domain.resolve("docroot/index.html"));
        var file = domain.resolve("config/domain.xml").toFile();
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
        settings(xml, port, adminPort);
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(xml), new StreamResult(file));
    }

    /** What differs from the stock domain; server.asadmin beside this says the same to a server of your own. */
    private static void settings(Document xml, int port, int adminPort) throws Exception {
        set(xml, "//network-listener[@name='http-listener-1']", "port", "" + port);
        set(xml, "//network-listener[@name='http-listener-2']", "enabled", "false");
        // Without an admin listener the server would offer its administration to everybody, on the portal's own port.
        set(xml, "//network-listener[@name='admin-listener']", "address", "127.0.0.1");
        set(xml, "//network-listener[@name='admin-listener']", "port", "" + adminPort);
        set(xml, "//iiop-listener", "enabled", "false");
        set(xml, "//jmx-connector", "enabled", "false");
        // Without this the server makes itself a message broker that listens on 7676.
        add(xml, "", "jms-service").setAttribute("type", "REMOTE");

        var http = "//protocol[@name='http-listener-1']/http";
        set(xml, http, "xpowered-by", "false");
        set(xml, http, "header-buffer-length-bytes", "65536");
        set(xml, http, "max-connections", "10000"); // requests on one kept-alive connection
        set(xml, http, "timeout-seconds", "30");
        set(xml, http, "max-form-post-size-bytes", "33554432"); // more than the desk takes, so that it can say so
        // GlassFish 8.0.0 lets one reader's overlong request spoil the HTTP/2 connections of others (431, GOAWAY).
        set(xml, http, "http2-enabled", "false");
        set(xml, "//thread-pool[@name='http-thread-pool']", "min-thread-pool-size", "8");
        set(xml, "//thread-pool[@name='http-thread-pool']", "max-thread-pool-size", "64");

        for (var heap : elements(xml, "//jvm-options[starts-with(., '-Xmx')]")) {
            heap.setTextContent(
                    "-Xmx1g"); // a few files of 10 MB on their way at once, and the embedded database with them
        }
        option(xml, "-Dproduct.name="); // no Server header, and error pages that do not name the server
        option(xml, "-Dfile.encoding=UTF-8");
        option(xml, "--enable-native-access=ALL-UNNAMED");
        option(xml, "--add-modules=jdk.incubator.vector"); // Lucene computes faster with it
    }

    private static void set(Document xml, String path, String attribute, String value) throws Exception {
        for (var element : elements(xml, path)) {
            element.setAttribute(attribute, value);
        }
    }

    private static void option(Document xml, String option) throws Exception {
        add(xml, "//java-config", "jvm-options").setTextContent(option);
    }

    private static Element add(Document xml, String path, String name) throws Exception {
        return (Element) elements(xml, path).getFirst().appendChild(xml.createElement(name));
    }

    private static List<Element> elements(Document xml, String path) throws Exception {
        var found = (org.w3c.dom.NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate("//config[@name='server-config']" + path, xml, XPathConstants.NODESET);
        if (found.getLength() == 0) {
            throw new IllegalStateException("The server's domain.xml has no " + path);
        }
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** Writes to {@code logs/server.log}, a few files of 20 MB, and nothing to the console but what comes before logging. */
    private static void logTo(Path logs, Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newInputStream(file)) {
            properties.load(in);
        }
        var handler = "org.glassfish.main.jul.handler.";
        properties.setProperty(
                handler + "GlassFishLogHandler.file", logs.resolve("server.log").toString());
        properties.setProperty(handler + "GlassFishLogHandler.rotation.limit.megabytes", "20");
        properties.setProperty(handler + "GlassFishLogHandler.rotation.maxArchiveFiles", "5");
        properties.setProperty(handler + "SimpleLogHandler.level", "OFF");
        // What GlassFish says at every start of a portal without messaging, and means nothing.
        properties.setProperty("jakarta.enterprise.resource.jms.level", "OFF");
        properties.setProperty("jakarta.enterprise.system.tools.deployment.dol.level", "SEVERE");
        properties.setProperty("com.sun.web.security.RealmAdapter.level", "SEVERE");
        // It logs as a failure each act that the portal refuses; what really fails is logged by who asked for it.
        properties.setProperty("org.glassfish.cdi.transaction.level", "OFF");
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
    }

    /** Gives the administrator, who has no password at first, one that nobody knows: other users of this machine can reach it. */
    private static void lockOut(Path keyfile) throws IOException {
        var hashOfNothingKnown = new byte[40];
        new SecureRandom().nextBytes(hashOfNothingKnown);
        Files.writeString(
                keyfile, "admin;{SSHA256}" + Base64.getEncoder().encodeToString(hashOfNothingKnown) + ";asadmin\n");
    }

    /**
     * A server that has begun to write its log. Rarely, GlassFish 8.0.0 hangs before its first word and would do so for ever;
     * what its threads waited for is kept in {@code logs/hung-threads.txt}, and it is started again.
     */
    private static Process speaking(Path glassfish, Path domain, int port, Path data) throws Exception {
        var log = data.resolve("logs/server.log");
        for (int tries = 1; ; tries++) {
            long before = size(log);
            var server = server(glassfish, domain, port, data);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_FIRST_WORD);
            while (server.isAlive() && size(log) == before && System.nanoTime() < giveUp) {
                Thread.sleep(100);
            }
            if (!server.isAlive() || size(log) != before || tries == MOST_TRIES) {
                return server;
            }
            System.out.println(
                    "The server has said nothing for " + SECONDS_TO_FIRST_WORD + " seconds; starting it again");
            keepThreads(server, data.resolve("logs/hung-threads.txt"));
            server.destroyForcibly().waitFor();
        }
    }

    private static long size(Path log) throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }

    private static void keepThreads(Process server, Path to) throws Exception {
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        "" + server.pid(),
                        "Thread.print")
                .redirectErrorStream(true)
                .redirectOutput(to.toFile())
                .start();
        if (!jcmd.waitFor(10, TimeUnit.SECONDS)) {
            jcmd.destroyForcibly();
        }
    }

    /** Starts the server's own JVM, with the command line that GlassFish works out, so that no process stands between. */
    private static Process server(Path glassfish, Path domain, int port, Path data) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var asadmin = new ProcessBuilder(
                        java,
                        glassfish.resolve("bin/asadmin.java").toString(),
                        "start-domain",
                        "--dry-run",
                        "--domaindir",
                        domain.getParent().toString(),
                        domain.getFileName().toString())
                .redirectErrorStream(true)
                .start();
        var answer = asadmin.inputReader().lines().toList();
        if (asadmin.waitFor() != 0) {
            throw new Refusal("GlassFish did not accept its configuration:\n" + String.join("\n", answer));
        }
        var command = answer.stream()
                .dropWhile(line -> !line.startsWith("Dump of JVM"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .toList();
        var server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("logs/console.log").toFile());
        server.environment().put("POSTHOUSE_PORT", "" + port);
        server.environment().put("POSTHOUSE_DATA", data.toString());
        return server.start();
    }

    private static void awaitReady(Process server, int port, Path autodeploy, Path logs) throws Exception {
        var log = logs.resolve("server.log");
        var giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_START);
        while (!(Files.exists(autodeploy.resolve("posthouse.war_deployed")) && ready(port))) {
            if (Files.exists(autodeploy.resolve("posthouse.war_deployFailed"))) {
                throw new Refusal("The portal could not be deployed; the reason is near the end of " + log);
            }
            if (Files.exists(autodeploy.resolve("posthouse.war_deployed"))) {
                var health = health(port);
                var problem = problem(health);
                if (problem.isPresent() && health.contains("\"goesOn\":false")) {
                    throw new Refusal(
                            "The portal has nothing to show, because its content folder is wrong:\n" + problem.get());
                }
            }
            if (!server.isAlive()) {
                throw new Refusal("The server ended while it was starting; see " + log + " and console.log beside it.");
            }
            if (System.nanoTime() > giveUp) {
                throw new Refusal("The portal is not ready after " + MINUTES_TO_START + " minutes; see " + log);
            }
            Thread.sleep(250);
        }
    }

    private static boolean ready(int port) {
        try {
            return asked(port).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the portal says of its health, as JSON; empty before it says anything. */
    private static String health(int port) {
        try {
            var health = asked(port);
            boolean ready = health.getResponseCode() == 200; // only then is there one stream or the other
            try (var words = ready ? health.getInputStream() : health.getErrorStream()) {
                return words == null ? "" : new String(words.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException notYet) {
            return "";
        }
    }

    /** What the portal says is wrong with its content folder; waiting will not make it better. */
    private static Optional<String> problem(String health) {
        return Pattern.compile("\"problem\":\"(.*?)(?<!\\\\)\"")
                .matcher(health)
                .results()
                .map(it ->
                        it.group(1).replace("\\n", "\n").replace("\\\"", "\"").replace("\\/", "/"))
                .findFirst();
    }

    private static HttpURLConnection asked(int port) throws IOException {
        var health = (HttpURLConnection)
                URI.create("http://localhost:" + port + "/health/ready").toURL().openConnection();
        health.setConnectTimeout(2_000);
        health.setReadTimeout(10_000);
        return health;
    }

    private static void stop(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            server.destroyForcibly();
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

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
