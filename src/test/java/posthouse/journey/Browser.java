package posthouse.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real browser, the machine's own Chromium: one for all tests, a new profile for each page. Where there is none, root on
 * Debian installs it; anybody else sees the tests skipped with the line to type.
 */
public final class Browser {
    private static final String INSTALL =
            "apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk";

    private static final Optional<Path> CHROMIUM = find().or(Browser::install);
    private static com.microsoft.playwright.@Nullable Browser browser;

    private Browser() {}

    /** Opens an empty page; {@code width} in CSS pixels (390 is a phone), {@code language} as in Accept-Language. Close it. */
    public static synchronized Page newPage(int width, String language) {
        if (browser == null) {
            browser = launch();
        }
        return browser.newPage(new com.microsoft.playwright.Browser.NewPageOptions()
                .setViewportSize(width, 844)
                .setLocale(language));
    }

    /** A browser of somebody’s own, with the cookies that it had when {@code state} was taken; close it. */
    public static synchronized BrowserContext newContext(int width, String language, @Nullable String state) {
        if (browser == null) {
            browser = launch();
        }
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setLocale(language)
                .setStorageState(state));
    }

    /** A phone whose browser runs no scripts; close it. */
    public static synchronized BrowserContext withoutScripts(int width) {
        if (browser == null) {
            browser = launch();
        }
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setJavaScriptEnabled(false));
    }

    private static com.microsoft.playwright.Browser launch() {
        assumeTrue(CHROMIUM.isPresent(), "No browser. As root: " + INSTALL);
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private static Optional<Path> find() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(Browser::onPath)
                .findFirst();
    }

    private static Optional<Path> install() {
        if (!System.getProperty("user.name").equals("root")
                || onPath("apt-get").findAny().isEmpty()) {
            return Optional.empty();
        }
        try {
            new ProcessBuilder("sh", "-c", INSTALL).inheritIO().start().waitFor();
        } catch (IOException | InterruptedException failed) {
            return Optional.empty();
        }
        return find();
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }
}
