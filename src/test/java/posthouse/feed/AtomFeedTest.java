package posthouse.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import posthouse.language.Language;

class AtomFeedTest {

    private static final String SITE = "https://city.example";

    @Test
    void carriesWhatAtomAsksFor() {
        var feed = written(entry("在留カード", Language.JA), entry("新しい", Language.JA));
        assertEquals("http://www.w3.org/2005/Atom", ask(feed, "namespace-uri(/*)"));
        assertEquals("ja", ask(feed, "/*/@*[name()='xml:lang']"));
        assertEquals(SITE + "/ja/guides.atom", ask(feed, "/*/*[local-name()='id']"));
        assertEquals("2026-11-22T01:00:00Z", ask(feed, "/*/*[local-name()='updated']"));
        assertEquals("office", ask(feed, "/*/*[local-name()='author']/*"));
        assertEquals(SITE + "/ja/guides.atom", ask(feed, "/*/*[@rel='self']/@href"));
        assertEquals("2", ask(feed, "count(/*/*[local-name()='entry'])"));
        assertEquals(SITE + "/ja/guides/x", ask(feed, "//*[local-name()='entry'][1]/*[local-name()='id']"));
    }

    @Test
    void tagsATitleThatIsInAnotherLanguage() {
        var feed = written(entry("护照遗失", Language.ZH));
        assertEquals("zh-Hans", ask(feed, "//*[local-name()='entry']/*[local-name()='title']/@*[name()='xml:lang']"));
    }

    @Test
    void staysXmlWhateverATitleHolds() {
        var feed = written(entry("<b> & \u0001\u0000 \"]]> \uD800 😀", Language.JA));
        assertEquals("<b> &  \"]]>  😀", ask(feed, "//*[local-name()='entry']/*[local-name()='title']"));
    }

    @Test
    void anEmptyFeedIsAFeed() {
        assertEquals("1970-01-01T00:00:00Z", ask(written(), "/*/*[local-name()='updated']"));
    }

    private static AtomFeed.Entry entry(String title, Language shown) {
        return new AtomFeed.Entry(
                SITE + "/ja/guides/x", title, shown, "summary", Instant.parse("2026-11-22T01:00:00Z"), "documents");
    }

    private static Document written(AtomFeed.Entry... entries) {
        var feed = new AtomFeed(
                SITE + "/ja/guides.atom", SITE + "/ja/guides", "ガイド", "office", Language.JA, List.of(entries));
        var out = new ByteArrayOutputStream();
        feed.write(out);
        return parsed(out);
    }

    static Document parsed(ByteArrayOutputStream out) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
        } catch (Exception broken) {
            throw new AssertionError(out.toString(java.nio.charset.StandardCharsets.UTF_8), broken);
        }
    }

    static String ask(Document document, String xpath) {
        try {
            return XPathFactory.newDefaultInstance().newXPath().evaluate(xpath, document);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
