package posthouse.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static posthouse.feed.AtomFeedTest.ask;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import posthouse.language.Language;

class SiteMapTest {

    private static final String SITE = "https://city.example";

    @Test
    void listsADocumentOnlyInTheLanguagesThatItIsThereIn() {
        var map = of(Language.ZH, Language.EN, Language.JA);
        assertEquals("3", ask(map, "count(//*[local-name()='url'])"));
        assertEquals("0", ask(map, "count(//*[@hreflang='ko'])"));
        assertEquals("12", ask(map, "count(//*[local-name()='link'][namespace-uri()='http://www.w3.org/1999/xhtml'])"));
        assertEquals(SITE + "/ja/guides/x", ask(map, "//*[local-name()='url'][3]/*[local-name()='loc']"));
        assertEquals("2026-11-22T01:00:02Z", ask(map, "//*[local-name()='url'][3]/*[local-name()='lastmod']"));
        assertEquals(SITE + "/zh/guides/x", ask(map, "//*[@hreflang='zh-Hans']/@href"));
    }

    @Test
    void offersEnglishToReadersOfOtherLanguages() {
        assertEquals(SITE + "/en/guides/x", ask(of(Language.ZH, Language.EN), "//*[@hreflang='x-default']/@href"));
    }

    @Test
    void offersTheOriginalWhereThereIsNoEnglish() {
        assertEquals(SITE + "/zh/guides/x", ask(of(Language.ZH, Language.KO), "//*[@hreflang='x-default']/@href"));
    }

    @Test
    void robotsMayReadAllButTheDeskAndTheApi() {
        var robots = new Robots(SITE).written();
        assertTrue(robots.startsWith("User-agent: *\nDisallow: /desk\nDisallow: /zh/desk\n"), robots);
        assertTrue(robots.contains("\nDisallow: /api/\n"), robots);
        assertTrue(robots.endsWith("\n\nSitemap: https://city.example/sitemap.xml\n"), robots);
    }

    private static Document of(Language... languages) {
        var out = new ByteArrayOutputStream();
        try (var map = new SiteMap(SITE, out)) {
            map.add(Sample.guide("x", languages));
        }
        return AtomFeedTest.parsed(out);
    }
}
