package posthouse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.document.Sections;
import posthouse.feed.SiteMap;
import posthouse.guide.GuideSection;
import posthouse.language.Language;

class RouteTest {

    private static final GuideSection GUIDES = new GuideSection();
    private static final Sections SECTIONS = new Sections(List.of(GUIDES));

    private static Route of(String path) {
        return Route.of(path, path, SECTIONS);
    }

    @Test
    void leadsToThePagesOfTheContract() {
        assertEquals(new Route.Start(), of("/"));
        assertEquals(new Route.View(Language.JA, "/site/home.xhtml"), of("/ja/"));
        assertEquals(new Route.View(Language.KO, "/search/index.xhtml"), of("/ko/search"));
        assertEquals(new Route.View(Language.ZH, "/site/about.xhtml"), of("/zh/about"));
        assertEquals(new Route.List(Language.EN, GUIDES), of("/en/guides"));
        assertEquals(new Route.Document(Language.EN, GUIDES, "lost-passport"), of("/en/guides/lost-passport"));
    }

    @Test
    void leadsSearchEnginesToEveryPageAboutThePortal() {
        var listed = SiteMap.PAGES.stream().map(it -> of("/ja" + it)).collect(Collectors.toSet());
        var pages = Stream.concat(Stream.of("home"), Route.ABOUT_THE_PORTAL.stream())
                .<Route>map(it -> new Route.View(Language.JA, "/site/" + it + ".xhtml"))
                .collect(Collectors.toSet());
        assertEquals(pages, listed);
    }

    @Test
    void hasOneAddressForAPage() {
        assertEquals(new Route.Redirect("/ja/"), of("/ja"));
        assertEquals(new Route.Redirect("/ja/guides"), of("/ja/guides/"));
        assertEquals(new Route.Redirect("/ja/guides/x"), of("/ja/guides/x/"));
        assertEquals(new Route.Redirect("/ja/about"), of("/ja/about/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ja/guides/x/y/", "/ja/guides/x/y", "/ja/nothing/", "/ja/guides//", "/ja/guides/x//"})
    void leadsToNoPageFromBelowIt(String path) {
        assertEquals(new Route.Missing(Optional.of(Language.JA)), of(path));
    }

    @Test
    void keepsTheLanguageOfAPageThatIsMissing() {
        assertEquals(new Route.Missing(Optional.of(Language.KO)), of("/ko/nothing"));
        assertEquals(new Route.Elsewhere(), of("/fr/guides"));
    }

    @Test
    void findsNoPageByItsFileHoweverItIsSpelt() {
        var nowhere = new Route.Missing(Optional.empty());
        assertEquals(nowhere, Route.of("/guide/read.xhtm%6C", "/guide/read.xhtml", SECTIONS));
        assertEquals(nowhere, Route.of("/guide/read%2Exhtml", "/guide/read.xhtml", SECTIONS));
        assertEquals(
                new Route.Missing(Optional.of(Language.KO)), Route.of("/ko/read.xhtm%6C", "/ko/read.xhtml", SECTIONS));
    }

    @Test
    void givesNoFileASecondAddress() {
        assertEquals(new Route.Missing(Optional.empty()), Route.of("/sitemap.xml;x=1", "/sitemap.xml", SECTIONS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en//",
                "/en/../zh",
                "/en/guides/..",
                "/en/guides/a/b",
                "/site/home.xhtml",
                "/en/guides/%2e%2e",
                "/WEB-INF/errors/404.xhtml",
                "/en/guides/;x=1",
                "/en/guides/A",
                "/jakarta.faces.resource/faces.js.xhtml"
            })
    void leadsNowhereElse(String path) {
        var route = of(path);
        if (!(route instanceof Route.Redirect)) {
            assertInstanceOf(Route.Missing.class, route);
        }
    }
}
