package posthouse.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.document.DocumentPage;
import posthouse.document.Documents;
import posthouse.document.SectionPage;
import posthouse.document.Sections;
import posthouse.language.ActiveLanguage;
import posthouse.language.Language;
import posthouse.language.PreferredLanguage;

/** Brings a path to its page: sets the language, loads what the page shows, and tells 404 and 410 before anything is written. */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final List<String> READING = List.of("GET", "HEAD");

    /** What {@link PreferredLanguage} looks at. */
    private static final String PREFERENCES = "Cookie, Accept-Language";

    @Inject
    private transient Sections sections;

    @Inject
    private transient ActiveLanguage active;

    @Inject
    private transient DocumentPage document;

    @Inject
    private transient SectionPage section;

    @Inject
    private transient Documents documents;

    @Inject
    private transient Visit visit;

    @Inject
    private transient DeskDoor door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        var route = Route.of(request, sections);
        boolean reading = READING.contains(request.getMethod());
        // What is sent to a page is refused before it is read.
        visit.begin(
                reading ? Address.of(path, route, request::getParameter) : new Address(path, ""),
                request.getQueryString());
        boolean toTheDesk = route instanceof Route.Desk && DeskDoor.isSending(request);
        if (!(route instanceof Route.Elsewhere) && !reading && !toTheDesk) {
            refuse(path, request, response);
            return;
        }
        switch (route) {
            case Route.Start start -> {
                response.setHeader("Vary", PREFERENCES);
                response.setHeader("Cache-Control", "no-cache");
                redirect(response, "/" + preferred(request).code() + "/", HttpServletResponse.SC_FOUND);
            }
            case Route.Desk page -> {
                active.set(page.language());
                door.open(page.page(), request, response);
            }
            case Route.DeskStart start -> {
                response.setHeader("Vary", PREFERENCES);
                response.setHeader("Cache-Control", "no-cache");
                var desk = "/" + preferred(request).code() + "/" + Route.DESK;
                var below = start.below().isEmpty() ? "" : "/" + start.below();
                redirect(response, withQuery(desk + below, request), HttpServletResponse.SC_FOUND);
            }
            case Route.Redirect moved ->
                redirect(response, withQuery(moved.path(), request), HttpServletResponse.SC_MOVED_PERMANENTLY);
            case Route.View page -> {
                active.set(page.language());
                show(page.view(), request, response);
            }
            case Route.List list -> {
                active.set(list.language());
                section.load(
                        list.section(),
                        request.getParameter("audience"),
                        request.getParameter("category"),
                        request.getParameter("page"));
                if (section.isThere()) {
                    show("/" + list.section().room() + "/index.xhtml", request, response);
                } else {
                    missing(request, response);
                }
            }
            case Route.Document wanted -> {
                active.set(wanted.language());
                show(wanted, request, response);
            }
            case Route.Feed feed -> show(feed.internalPath(), request, response);
            case Route.Missing nothing -> {
                nothing.language().ifPresentOrElse(active::set, () -> prefer(request, response));
                missing(request, response);
            }
            case Route.Elsewhere file -> {
                active.set(preferred(request)); // for an error page, should it come to that
                chain.doFilter(request, new PreferredErrors(response));
            }
        }
    }

    private void show(Route.Document wanted, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var kind = wanted.section().kind();
        if (door.isPreview(request)) {
            door.preview(kind, wanted.slug(), request, response);
            return;
        }
        if (document.load(kind, wanted.slug())) {
            show("/" + wanted.section().room() + "/read.xhtml", request, response);
            return;
        }
        var withdrawal = documents.withdrawal(kind, wanted.slug(), active.get());
        if (withdrawal.isPresent()) {
            visit.explain(withdrawal.get());
            response.setStatus(HttpServletResponse.SC_GONE);
            show("/WEB-INF/errors/410.xhtml", request, response);
        } else {
            missing(request, response);
        }
    }

    private void refuse(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Allow", String.join(", ", READING));
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        Route.language(path).ifPresentOrElse(active::set, () -> prefer(request, response));
        show("/WEB-INF/errors/405.xhtml", request, response);
    }

    private static void missing(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        show("/WEB-INF/errors/404.xhtml", request, response);
    }

    private static void show(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(view).forward(request, response);
    }

    private static void redirect(HttpServletResponse response, String path, int status) {
        response.setStatus(status);
        response.setHeader("Location", path);
    }

    private static String withQuery(String path, HttpServletRequest request) {
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Where the address names no language, the reader's browser does, and caches on the way must know it. */
    private void prefer(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Vary", PREFERENCES);
        active.set(preferred(request));
    }

    private static Language preferred(HttpServletRequest request) {
        return PreferredLanguage.of(cookie(request), request.getHeader("Accept-Language"));
    }

    /** An answer whose error page, should it come to one, is in the language that the reader's browser prefers. */
    private static final class PreferredErrors extends HttpServletResponseWrapper {

        PreferredErrors(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            setHeader("Vary", PREFERENCES);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            setHeader("Vary", PREFERENCES);
            super.sendError(status, message);
        }
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        return request.getCookies() == null
                ? null
                : Arrays.stream(request.getCookies())
                        .filter(it -> it.getName().equals(PreferredLanguage.COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
