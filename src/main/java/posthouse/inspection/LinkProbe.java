package posthouse.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import posthouse.inspection.Answer.Outcome;

/** Asks an address whether it is there, as a reader's browser would, and reads none of the answer's body. */
@ApplicationScoped
public class LinkProbe {

    private static final Duration CONNECTING = Duration.ofSeconds(8);
    private static final Duration ANSWERING = Duration.ofSeconds(15);
    private static final int MOST_REDIRECTS = 6;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER) // each hop is looked at first
            .sslContext(trustOfTheJdk())
            .build();

    private final Predicate<InetAddress> mayAsk;

    public LinkProbe() {
        this(PublicNetwork::has);
    }

    LinkProbe(Predicate<InetAddress> mayAsk) {
        this.mayAsk = mayAsk;
    }

    /** What a reader's browser would trust, as far as the JDK knows; the server's own default is its own keys and stores. */
    private static SSLContext trustOfTheJdk() {
        try {
            var store = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(KeyStore.getInstance(store.toFile(), (char[]) null));
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param address as a text writes it; what follows a # is for the browser alone */
    public Answer ask(String address) {
        try {
            var hop = URI.create(address.replaceFirst("#.*", ""));
            for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
                if (!isPublic(hop)) {
                    return Answer.without(Outcome.NOT_PUBLIC);
                }
                var answer = get(hop);
                var next = next(hop, answer);
                if (next.isEmpty()) {
                    return Answer.of(answer.statusCode());
                }
                hop = next.get();
            }
            return Answer.without(Outcome.ASTRAY);
        } catch (IllegalArgumentException unreadable) {
            return Answer.without(Outcome.UNKNOWN_HOST);
        } catch (UnknownHostException nobody) {
            return Answer.without(Outcome.UNKNOWN_HOST);
        } catch (SSLException untrusted) {
            return Answer.without(Outcome.UNTRUSTED);
        } catch (IOException gone) {
            return Answer.without(isUnresolved(gone) ? Outcome.UNKNOWN_HOST : Outcome.UNREACHABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.without(Outcome.UNREACHABLE);
        }
    }

    /**
     * Whoever answers for the name must be public, on every hop. The client resolves it once more; the JDK keeps what it has
     * found for 30 seconds, so that is the same.
     */
    private boolean isPublic(URI hop) throws UnknownHostException {
        var scheme = String.valueOf(hop.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https") || hop.getHost() == null) {
            return false;
        }
        return Arrays.stream(InetAddress.getAllByName(hop.getHost())).allMatch(mayAsk);
    }

    private HttpResponse<Void> get(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(ANSWERING)
                .header("User-Agent", "Mozilla/5.0 (compatible; Posthouse link check)")
                .header("Accept", "*/*")
                .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8")
                .build();
        return client.send(request, unread -> HttpResponse.BodySubscribers.replacing(null));
    }

    private static Optional<URI> next(URI hop, HttpResponse<?> answer) {
        return REDIRECTS.contains(answer.statusCode())
                ? answer.headers().firstValue("Location").map(hop::resolve)
                : Optional.empty();
    }

    private static boolean isUnresolved(IOException failure) {
        return failure instanceof ConnectException
                && failure.getCause() != null
                && String.valueOf(failure.getCause()).contains("UnresolvedAddress");
    }
}
