package posthouse.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import posthouse.storage.Settings;

/** The headers of every answer: what a browser may load (only ours), and how long it may keep it. */
public class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    /** Nobody else's page may stand around ours; the desk shows a page as a telephone would. */
    private static final String READERS = POLICY + "'none'";

    private static final String EDITORS = POLICY + "'self'; frame-src 'self'";

    @Inject
    private transient Settings settings;

    @Inject
    private transient Build build;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", DeskCookies.mayConcern(request) ? EDITORS : READERS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        Route.language(request.getRequestURI()).ifPresent(it -> response.setHeader("Content-Language", it.tag()));
        if (settings.secure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        // A file's address carries the number of the build; a page is asked for again, and is a 304 if it is the same.
        response.setHeader("Cache-Control", isForGood(request) ? "public, max-age=31536000, immutable" : "no-cache");
        chain.doFilter(request, response);
    }

    private boolean isForGood(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/resources/")
                && request.getMethod().equals("GET")
                && build.isForGood(request.getRequestURI(), request.getParameter("v"));
    }
}
