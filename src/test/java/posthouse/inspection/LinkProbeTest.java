package posthouse.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.inspection.Answer.Outcome;

/** What does the portal make of an address, and does it ask those only that it may? */
class LinkProbeTest {

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** One address of this machine plays the public internet; every other one is somebody's own network. */
    private final LinkProbe probe = new LinkProbe(it -> it.getHostAddress().equals("127.0.0.1"));

    private HttpServer site;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        site.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(path);
            if (path.startsWith("/to/")) {
                exchange.getResponseHeaders().add("Location", path.substring("/to/".length()));
                exchange.sendResponseHeaders(302, -1);
            } else {
                exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
            }
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    private Answer ask(String path) {
        return probe.ask("http://127.0.0.1:" + site.getAddress().getPort() + path);
    }

    @ParameterizedTest
    @CsvSource({
        "/200, ANSWERS, 200",
        "/200#a-place, ANSWERS, 200",
        "/403, ANSWERS, 403",
        "/429, ANSWERS, 429",
        "/404, MISSING, 404",
        "/410, MISSING, 410",
        "/503, FAILS, 503",
        "/to//200, ANSWERS, 200",
        "/to//to//to//404, MISSING, 404",
    })
    void tellsAPageThatIsThereFromOneThatIsNot(String path, Outcome outcome, int status) {
        assertEquals(new Answer(outcome, status), ask(path));
    }

    @Test
    void givesUpOnASiteThatSendsItAround() {
        site.removeContext("/");
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", "/again");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        assertEquals(Outcome.ASTRAY, ask("/").outcome());
    }

    @Test
    void doesNotFollowASiteIntoAnotherNetwork() {
        int port = site.getAddress().getPort();
        assertEquals(
                Outcome.NOT_PUBLIC, ask("/to/http://127.0.0.2:" + port + "/200").outcome());
        assertEquals(1, asked.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/", "file:///etc/passwd", "http:///", "mailto:a@b.example"})
    void asksTheWebOnly(String address) {
        assertEquals(Outcome.NOT_PUBLIC, probe.ask(address).outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://nobody.invalid/", "http://a b/", "http://[::"})
    void findsNobodyUnderANameThatNobodyHas(String address) {
        assertEquals(Outcome.UNKNOWN_HOST, probe.ask(address).outcome());
    }

    @Test
    void findsNobodyWhereNobodyListens() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertEquals(
                Outcome.UNREACHABLE, probe.ask("http://127.0.0.1:" + port + "/").outcome());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "192.0.0.1",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fd00::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "ff02::1",
            })
    void knowsWhatIsNotThePublicInternet(String address) throws IOException {
        assertFalse(PublicNetwork.has(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.128.0.1", "172.32.0.1", "198.20.0.1", "2001:4860:4860::8888"})
    void knowsThePublicInternet(String address) throws IOException {
        assertTrue(PublicNetwork.has(InetAddress.getByName(address)), address);
    }
}
