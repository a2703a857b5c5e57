package posthouse.media;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves images to be shown and attachments to be kept, for good; whatever is in them, nothing of it runs. */
@WebServlet(Media.PATH + "*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final List<String> READING = List.of("GET", "HEAD");

    @Inject
    private transient MediaFiles files;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod())) {
            doGet(request, response);
        } else {
            response.setHeader("Allow", String.join(", ", READING));
            // No page: it would be made with the same method, and Faces knows only the old ones.
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var media = wanted(request.getRequestURI());
        if (media.isPresent()) {
            send(media.get(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** By the address as it was written: an address has one spelling. */
    private Optional<Media> wanted(String path) {
        return Optional.of(path)
                .filter(it -> it.startsWith(Media.PATH))
                .map(it -> it.substring(Media.PATH.length()))
                .filter(FileName::isId)
                .flatMap(files::find);
    }

    private void send(Media media, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tag = "\"" + media.sha256() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(media.type().contentType());
        response.setContentLengthLong(media.size());
        response.setHeader(
                "Content-Disposition", media.image() ? "inline" : "attachment; filename=\"" + media.id() + "\"");
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(files.bytes(media.id()).orElseThrow());
        }
    }

    private static boolean isKnown(@Nullable String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(it -> it.strip().replaceFirst("^W/", ""))
                        .anyMatch(it -> it.equals(tag) || it.equals("*"));
    }
}
