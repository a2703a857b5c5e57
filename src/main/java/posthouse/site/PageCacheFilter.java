package posthouse.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.account.Caller;
import posthouse.document.Sections;

/** Serves public pages as bytes with a strong ETag; what has not been made yet is made once, and kept. */
public class PageCacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Pages and feeds under a language. Searches are as many as there are words, so they are made anew each time. */
    private static final Pattern PAGES = Pattern.compile("/(zh|en|ja|ko)/(?!search$|desk(/|$)).*|/sitemap\\.xml");

    @Inject
    private transient PageCache cache;

    @Inject
    private transient Sections sections;

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isKept(request)) {
            chain.doFilter(request, response);
            return;
        }
        var address = Address.of(request.getRequestURI(), Route.of(request, sections), request::getParameter);
        var page = cache.page(address, moment -> make(moment, request, response, chain));
        if (page.isPresent()) {
            send(page.get(), request, response);
        }
    }

    /** What somebody of the desk looks at before it is public is made for them alone. */
    private boolean isKept(HttpServletRequest request) {
        boolean preview = DeskCookies.mayConcern(request) && caller.isSignedIn();
        return !preview
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && PAGES.matcher(request.getRequestURI()).matches();
    }

    /** Empty if the answer was no page to keep, and is sent already. */
    private static Optional<Rendering> make(
            PageCache.Moment moment, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var written = new WrittenResponse(response);
        chain.doFilter(request, written);
        if (written.getStatus() != HttpServletResponse.SC_OK || written.getContentType() == null) {
            written.pass();
            return Optional.empty();
        }
        return Optional.of(Rendering.of(written.getContentType(), written.bytes(), moment.change(), moment.until()));
    }

    private static void send(Rendering page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean compressed = accepts(request.getHeader("Accept-Encoding"));
        var tag = "\"" + page.tag() + (compressed ? "-gzip" : "") + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var bytes = compressed ? page.compressed() : page.bytes();
        response.setContentType(page.type());
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null
                && Arrays.stream(encodings.split(","))
                        .map(it -> it.replace(" ", ""))
                        .anyMatch(
                                it -> it.equals("gzip") || it.startsWith("gzip;q=") && !it.matches("gzip;q=0(\\.0*)?"));
    }

    private static boolean matches(@Nullable String wanted, String tag) {
        return wanted != null
                && Arrays.stream(wanted.split(","))
                        .map(it -> it.strip().replaceFirst("^W/", ""))
                        .anyMatch(it -> it.equals(tag) || it.equals("*"));
    }
}
