package posthouse.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;
import posthouse.language.PreferredLanguage;
import posthouse.storage.Settings;

/** Remembers the language that a reader chose, the only cookie of the public pages, and brings them back to their page. */
@WebServlet("/language/*")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Only pages of our own, so that nobody can lend our address to theirs. */
    private static final Pattern OURS = Pattern.compile("/(zh|en|ja|ko)(/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*|/)?");

    /** People type a percent sign as what it is: {@code ?q=100%}. */
    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var language = Language.of(code);
        language.ifPresent(chosen -> response.addCookie(remembering(chosen, settings.secure())));
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back(request.getParameter("to"), language.orElse(Language.EN)));
    }

    private static Cookie remembering(Language language, boolean secure) {
        var cookie = new Cookie(PreferredLanguage.COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The path in ASCII, as a header must be; home for what is no address of ours. */
    static String back(@Nullable String to, Language language) {
        var home = "/" + language.code() + "/";
        if (to == null || !OURS.matcher(to).matches()) {
            return home;
        }
        var escaped = NO_ESCAPE.matcher(to.replaceAll("[\\s\"<>^`{|}]", "")).replaceAll("%25");
        try {
            return new URI(escaped).toASCIIString();
        } catch (URISyntaxException noAddress) {
            return home;
        }
    }
}
