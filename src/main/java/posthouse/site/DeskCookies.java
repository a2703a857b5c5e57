package posthouse.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.account.SignInPage;

/** The two cookies of the desk; readers never get one. */
final class DeskCookies {

    private static final Pattern DESK = Pattern.compile("/(zh|en|ja|ko)/desk(/.*)?");

    private DeskCookies() {}

    static boolean isDesk(String path) {
        return DESK.matcher(path).matches();
    }

    /** The desk, and public pages that are asked for as a preview. */
    static boolean mayConcern(HttpServletRequest request) {
        var query = request.getQueryString();
        return isDesk(request.getRequestURI()) || (query != null && query.contains(Address.REVISION + "="));
    }

    static @Nullable String signIn(HttpServletRequest request) {
        return value(request, SignInPage.SIGN_IN);
    }

    static @Nullable String browser(HttpServletRequest request) {
        return value(request, SignInPage.BROWSER);
    }

    private static @Nullable String value(HttpServletRequest request, String name) {
        return request.getCookies() == null
                ? null
                : Arrays.stream(request.getCookies())
                        .filter(it -> it.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
