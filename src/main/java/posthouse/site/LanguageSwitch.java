package posthouse.site;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;
import posthouse.language.PreferredLanguage;

/** Remembers the language that a reader chose, the only cookie of the public pages, and brings them back to their page. */
@WebServlet("/language/*")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Only pages of our own, so that nobody can lend our address to theirs. */
    private static final Pattern OURS = Pattern.compile("/(zh|en|ja|ko)(/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*|/)?");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var language = Language.of(code);
        language.ifPresent(chosen -> response.addCookie(remembering(chosen, request.isSecure())));
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

    /** The path in ASCII, as a header must be. */
    static String back(@Nullable String to, Language language) {
        if (to == null || !OURS.matcher(to).matches()) {
            return "/" + language.code() + "/";
        }
        return java.net.URI.create(to.replaceAll("[\\s\"<>^`{|}]", "")).toASCIIString();
    }
}
