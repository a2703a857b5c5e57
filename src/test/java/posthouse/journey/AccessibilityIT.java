package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA as far as a machine can tell: does axe find anything, on any type of page, in any language? */
class AccessibilityIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String WORK = "/work?name=notice:seen";
    private static final String EDIT = "/edit?name=notice:seen&in=";

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void findsNothingOnAnyTypeOfPage(int width) throws Exception {
        try (var page = Browser.newPage(width, "en")) {
            var wrong = Reading.everyTypeOfPage()
                    .flatMap(path -> problemsAt(page, path, width))
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    /** Who sees which pages of the desk; a notice goes its way there. */
    private static final Map<String, List<String>> DESK = Map.of(
            "chief", List.of("", "/people", "/person?account=author", "/timeline", "/content", "/mine", "/nothing"),
            "author", List.of("/documents", "/files", "/links", WORK, EDIT + "zh", "/facts?name=notice:seen"),
            "kim", List.of("", EDIT + "ko"),
            "reviewer",
                    List.of("/review?name=notice:seen&in=ko&number=1", "/review?name=notice:seen&in=facts&number=1"),
            "publisher",
                    List.of(
                            "",
                            WORK,
                            "/release?name=notice:seen",
                            "/work?name=honorary-citizen:okumoto-tsutomu",
                            "/failed?words=visa"),
            "duty", List.of("/alarms", "/alarm?template=weather-warning"));

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void findsNothingAtTheDeskInAnyLanguage(int width) throws Exception {
        var office = Office.shared();
        var slug = "seen-" + width;
        Notices.approved(office, slug);
        try (var author = office.context("author", 1280, "zh-CN")) {
            var page = author.newPage();
            page.navigate(office.at("/zh/desk" + EDIT.replace("seen", slug) + "zh"));
            page.click("#save");
        }
        var wrong = new ArrayList<String>();
        for (var who : DESK.entrySet()) {
            try (var context = office.context(who.getKey(), width, "en-GB")) {
                var page = context.newPage();
                for (var language : languages(width)) {
                    for (var path : who.getValue()) {
                        var address = "/" + language + "/desk" + path.replace("seen", slug);
                        page.navigate(office.at(address));
                        page.evaluate("document.querySelectorAll('details').forEach(it => { it.open = true })");
                        problems(page, address, width).forEach(wrong::add);
                    }
                }
            }
        }
        try (var stranger = Browser.newContext(width, "en-GB", null)) {
            var page = stranger.newPage();
            for (var language : languages(width)) {
                var address = "/" + language + "/desk/sign-in";
                page.navigate(office.at(address));
                problems(page, address, width).forEach(wrong::add);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What is too wide shows on a telephone, in the language with the longest words; each page takes a second. */
    private static List<String> languages(int width) {
        return width < 1000 ? Office.languages().toList() : List.of("en");
    }

    private static Stream<String> problemsAt(Page page, String path, int width) {
        try {
            page.navigate(PortalServer.shared().at(path).toString());
        } catch (Exception failed) {
            return Stream.of(path + ": " + failed);
        }
        return problems(page, path, width);
    }

    private static Stream<String> problems(Page page, String path, int width) {
        var found = new AxeBuilder(page)
                        .exclude("#preview") // a public page within a page
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(it -> path + ": " + it.getId() + " at "
                                + it.getNodes().get(0).getHtml());
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        return wide > width ? Stream.concat(found, Stream.of(path + ": wider than the screen, " + wide)) : found;
    }
}
