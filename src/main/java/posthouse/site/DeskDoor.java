package posthouse.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import posthouse.account.AccountEntries;
import posthouse.account.Caller;
import posthouse.account.DeskEntries;
import posthouse.account.DeskMenu;
import posthouse.document.DocumentPage;
import posthouse.language.ActiveLanguage;
import posthouse.language.Refusal;
import posthouse.publishing.Previews;
import posthouse.storage.Settings;

/**
 * Who may come to which page of the desk, and send it a form. Who may not is told why; what they had typed is given back to
 * them, also when their sign-in ended meanwhile.
 */
@RequestScoped
@Named("door")
public class DeskDoor {

    /**
     * What a form may hold at most: some megabytes of any script, nine bytes a character. Each field tells its own, smaller limit
     * itself, beside what was typed. The server takes more, so that we can answer.
     */
    private static final long MOST_BYTES = 30L * 1024 * 1024;

    /** The same before anybody knows who sends it. */
    private static final long MOST_OF_A_STRANGER = 64L * 1024;

    /** The same of a form with a file. */
    private static final long MOST_WITH_FILE = 60L * 1024 * 1024;

    private static final String START = "start";
    private static final String REFUSED = "/WEB-INF/errors/refused.xhtml";

    @Inject
    private DeskMenu menu;

    @Inject
    private Caller caller;

    @Inject
    private ActiveLanguage active;

    @Inject
    private Settings settings;

    @Inject
    private Previews previews;

    @Inject
    private DocumentPage document;

    private String reason = "";
    private Map<String, String[]> sent = Map.of();

    /** A field of a form that could not be taken. */
    public record Field(String name, String value) {}

    void open(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "private, no-store");
        var entry = menu.named(page.isEmpty() ? START : page);
        if (entry.isEmpty()) {
            refuse(404, new Refusal("desk.refused.nothing"), request, response);
        } else if (isSending(request) && !isOurs(request)) {
            refuse(403, new Refusal("desk.refused.foreign-form"), request, response);
        } else if (request.getContentLengthLong() > most(page, request)) {
            refuse(413, new Refusal("desk.refused.too-large", MOST_BYTES / 1024 / 1024), request, response);
        } else if (AccountEntries.isBeforeTheDoor(page)) {
            show(entry.get(), request, response);
        } else {
            letIn(entry.get(), request, response);
        }
    }

    /** A public page with words that are not public, asked for by somebody of the desk; to others it is the public page. */
    boolean isPreview(HttpServletRequest request) {
        return caller.isSignedIn() && request.getParameter(Address.REVISION) != null;
    }

    void preview(String kind, String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "private, no-store");
        try {
            var which = request.getParameter(Address.REVISION);
            var found = previews.of(kind, slug, active.get(), which, caller.required());
            if (found.isEmpty()) {
                refuse(404, new Refusal("publishing.refused.unknown"), request, response);
                return;
            }
            document.preview(found.get());
        } catch (Refusal refusal) {
            refuse(403, refusal, request, response);
            return;
        }
        var room = document.getRoom();
        request.getRequestDispatcher("/" + room + "/read.xhtml").forward(request, response);
    }

    private void letIn(DeskEntries.Entry entry, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var account = caller.account();
        if (account.isEmpty() && isSending(request)) {
            sent = request.getParameterMap();
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getRequestDispatcher("/WEB-INF/errors/resume.xhtml").forward(request, response);
        } else if (account.isEmpty()) {
            redirect(request, response);
        } else if (!entry.opens().test(account.get())) {
            refuse(403, new Refusal("desk.refused.role"), request, response);
        } else {
            show(entry, request, response);
        }
    }

    private void redirect(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI().replaceFirst("^/[a-z]+/desk/?", "");
        var to = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        var page = caller.halfway().isPresent() ? AccountEntries.SECOND_FACTOR : AccountEntries.SIGN_IN;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                "/" + active.getCode() + "/desk/" + page
                        + (to.isEmpty() ? "" : "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
    }

    /** A page may refuse while it is loaded, too: somebody else’s draft, a document that is not there. */
    private void show(DeskEntries.Entry entry, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            request.getRequestDispatcher(entry.view()).forward(request, response);
        } catch (ServletException | RuntimeException failure) {
            var refusal = Refusal.behind(failure);
            if (refusal.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            refuse(403, refusal.get(), request, response);
        }
    }

    private void refuse(int status, Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        reason = refusal.in(active.get());
        response.setStatus(status);
        request.getRequestDispatcher(REFUSED).forward(request, response);
    }

    private static long most(String page, HttpServletRequest request) {
        if (AccountEntries.isBeforeTheDoor(page)) {
            return MOST_OF_A_STRANGER;
        }
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/") ? MOST_WITH_FILE : MOST_BYTES;
    }

    static boolean isSending(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    /** Whether a page of ours sends the form. Browsers say whose page it is, and pages cannot make them lie. */
    private boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
        return sameSite && (origin == null || isOurs(origin, request));
    }

    private boolean isOurs(String origin, HttpServletRequest request) {
        try {
            var from = URI.create(origin).getRawAuthority();
            return from != null
                    && (from.equals(request.getHeader("Host"))
                            || from.equals(URI.create(settings.site()).getRawAuthority()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    public String getReason() {
        return reason;
    }

    /** What was sent by somebody whose sign-in had ended: every field, to be sent again. */
    public List<Field> getSent() {
        return sent.entrySet().stream()
                .flatMap(it -> Stream.of(it.getValue()).map(value -> new Field(it.getKey(), value)))
                .toList();
    }

    /** Those that somebody wrote, for them to see that nothing is lost. */
    public List<Field> getWritten() {
        return getSent().stream()
                .filter(it -> it.value().contains(" ")
                        || it.value().length() > 40
                        || it.value().codePoints().anyMatch(c -> c > 0x2E80))
                .toList();
    }
}
