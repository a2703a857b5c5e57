package posthouse.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.account.OneTimeCodes;

/**
 * A foreign affairs office with its people, each with a browser: a portal of its own, on which the journeys of the desk
 * may change what they like.
 */
final class Office {

    static final String PASSWORD = "correct horse battery";

    /** Everybody by name, with what they may do. */
    private static final Map<String, List<String>> PEOPLE = Map.of(
            "author", List.of("author"),
            "ann", List.of("translator:en"),
            "tanaka", List.of("translator:ja"),
            "kim", List.of("translator:ko"),
            "reviewer", List.of("reviewer"),
            "publisher", List.of("publisher"),
            "duty", List.of("emergency"),
            "bureau", List.of("contributor:event"),
            "all-in-one", List.of("author", "reviewer", "publisher"));

    private static @Nullable Office shared;

    final PortalServer portal;
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, List<String>> recoveryCodes = new HashMap<>();

    private Office(PortalServer portal) {
        this.portal = portal;
    }

    static synchronized Office shared() throws Exception {
        if (shared == null) {
            var office = new Office(PortalServer.startAnew("office", Map.of()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    office.portal.close();
                } catch (InterruptedException hurry) {
                    Thread.currentThread().interrupt();
                }
            }));
            office.open();
            shared = office;
        }
        return shared;
    }

    /** An office of one’s own, with its first administrator only. */
    static Office of(PortalServer portal) {
        var office = new Office(portal);
        office.open();
        return office;
    }

    /** The public pages of a portal; nobody is at its desk. */
    static Office at(PortalServer portal) {
        return new Office(portal);
    }

    private void open() {
        try (var context = Browser.newContext(1280, "en-GB", null)) {
            var page = context.newPage();
            page.navigate(portal.invitation());
            page.fill("#name", "chief");
            page.fill("#person", "The chief");
            choosePassword(page);
            signIn(page, "chief", "en");
            states.put("chief", context.storageState());
        }
    }

    static void choosePassword(Page page) {
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        page.click("#choose");
    }

    /** Signs in, and sets up the second factor where the desk asks for it. */
    void signIn(Page page, String name, String language) {
        page.navigate(portal.at("/" + language + "/desk/sign-in").toString());
        page.fill("#name", name);
        page.fill("#password", PASSWORD);
        page.click("#enter");
        if (page.url().contains("second-factor")) {
            var secret = page.inputValue("input[name=offered]");
            page.fill("#code", new OneTimeCodes(secret).at(Instant.now()));
            page.click("#enrol");
            recoveryCodes.put(name, page.locator(".codes code").allTextContents());
            page.click("main a.button");
        }
    }

    /** One of somebody’s recovery codes, that nobody has used. */
    String recoveryCode(String name) {
        var codes = recoveryCodes.getOrDefault(name, List.of());
        recoveryCodes.put(name, codes.subList(1, codes.size()));
        return codes.getFirst();
    }

    /** The one-time link for somebody new, as an administrator is shown it. */
    String invite(String name, List<String> grants) throws Exception {
        try (var chief = context("chief", 1280, "en-GB")) {
            var page = chief.newPage();
            page.navigate(portal.at("/en/desk/people").toString());
            page.fill("#new-name", name);
            page.fill("#person", "Person " + name);
            grants.forEach(it -> page.check("[id=\"grant-" + it + "\"]"));
            page.click("#invite");
            return page.textContent("code.copied");
        }
    }

    /** A browser in which somebody is signed in; close it. */
    BrowserContext context(String name, int width, String language) throws Exception {
        if (!states.containsKey(name)) {
            var link = invite(name, PEOPLE.getOrDefault(name, List.of("author")));
            try (var context = Browser.newContext(1280, language, null)) {
                var page = context.newPage();
                page.navigate(link);
                choosePassword(page);
                signIn(page, name, language.substring(0, 2));
                states.put(name, context.storageState());
            }
        }
        return Browser.newContext(width, language, states.get(name));
    }

    /** Somebody has signed in anew; their next browser goes on from here. */
    void remember(String name, BrowserContext context) {
        states.put(name, context.storageState());
    }

    String at(String path) {
        return portal.at(path).toString();
    }

    /** The first words of what a page of the desk says. */
    static String says(Page page) {
        return page.textContent("main").replaceAll("\\s+", " ").strip();
    }

    static Stream<String> languages() {
        return Stream.of("zh", "en", "ja", "ko");
    }
}
