package posthouse.journey;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request sent as it is written, however wrong: the JDK's client would refuse to send the worst. */
final class RawRequest {

    private static final int PATIENCE_MILLIS = 30_000;

    private RawRequest() {}

    /** The status, 0 if there was none, and what came after the headers. */
    record Answer(int status, String body) {}

    static Answer get(URI server, String path) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int body = answer.indexOf("\r\n\r\n");
            boolean http = answer.startsWith("HTTP/1.1 ") && body > 0;
            return new Answer(
                    http ? Integer.parseInt(answer.substring(9, 12)) : 0, http ? answer.substring(body + 4) : answer);
        }
    }
}
