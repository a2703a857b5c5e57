package posthouse.feed;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.language.Language;
import posthouse.language.Messages;
import posthouse.storage.Settings;

/** Answers feeds and calendars (forwarded to {@code /feed} and their own address), the site map and robots.txt. */
@WebServlet({"/feed/*", FeedServlet.SITE_MAP, FeedServlet.ROBOTS})
public class FeedServlet extends HttpServlet {

    static final String SITE_MAP = "/sitemap.xml";
    static final String ROBOTS = "/robots.txt";

    private static final long serialVersionUID = 1;
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private transient Feeds feeds;

    @Inject
    private transient Sections sections;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case SITE_MAP -> siteMap(response);
            case ROBOTS -> send(response, "text/plain;charset=UTF-8", new Robots(settings.site()).written());
            default -> {
                if (request.getDispatcherType() == DispatcherType.FORWARD) {
                    feed(request, response);
                } else {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND); // a feed has one address: its own
                }
            }
        }
    }

    private void feed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = FeedAddress.of(request.getPathInfo());
        var section = address.flatMap(it -> sections.atPath(it.section()));
        var narrowing = Narrowing.of(request.getParameter("audience"), request.getParameter("category"));
        if (address.isEmpty() || section.isEmpty()) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND);
        } else if (narrowing.isEmpty()) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
        } else {
            feed(request, response, address.get(), section.get(), narrowing.get());
        }
    }

    private void feed(
            HttpServletRequest request,
            HttpServletResponse response,
            FeedAddress address,
            Section section,
            Narrowing narrowing)
            throws IOException {
        var type = address.format().contentType();
        switch (address.format()) {
            case ATOM -> {
                var feed = feeds.atom(section, narrowing, address);
                response.setContentType(type);
                feed.write(response.getOutputStream());
            }
            case JSON -> send(response, type, JSON.toJson(feeds.list(section, narrowing, address.language())));
            case ICS -> {
                var calendar = feeds.calendar(section, narrowing, address);
                if (calendar.isPresent()) {
                    send(response, type, calendar.get().written());
                } else {
                    refuse(request, response, HttpServletResponse.SC_NOT_FOUND);
                }
            }
        }
    }

    private void siteMap(HttpServletResponse response) throws IOException {
        var whole = new ByteArrayOutputStream(); // so that what fails half-way is an error and not a shorter map
        try (var map = new SiteMap(settings.site(), whole)) {
            SiteMap.PAGES.forEach(map::add);
            sections.all().forEach(it -> map.add("/" + it.path()));
            for (var some = feeds.after(0);
                    !some.isEmpty();
                    some = feeds.after(some.getLast().id())) {
                some.forEach(map::add);
            }
        }
        response.setContentType("application/xml;charset=UTF-8");
        whole.writeTo(response.getOutputStream());
    }

    /** In plain words: software asks for feeds, and the server cannot make an error page from within a forward. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        var language = Language.of(request.getPathInfo().split("/", 3)[1]).orElse(Language.EN);
        response.setStatus(status);
        send(response, "text/plain;charset=UTF-8", new Messages(language).get("problem." + status) + "\n");
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
