package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA as far as a machine can tell: does axe find anything, on any type of page, in any language? */
class AccessibilityIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void findsNothingOnAnyTypeOfPage(int width) throws Exception {
        try (var page = Browser.newPage(width, "en")) {
            var wrong = Reading.everyTypeOfPage()
                    .flatMap(path -> problems(page, path, width))
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    private static Stream<String> problems(Page page, String path, int width) {
        try {
            page.navigate(PortalServer.shared().at(path).toString());
        } catch (Exception failed) {
            return Stream.of(path + ": " + failed);
        }
        var found = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(it -> path + ": " + it.getId() + " at "
                                + it.getNodes().get(0).getHtml());
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        return wide > width ? Stream.concat(found, Stream.of(path + ": wider than the screen, " + wide)) : found;
    }
}
