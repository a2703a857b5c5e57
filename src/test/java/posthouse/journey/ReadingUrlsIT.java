package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.language.Language;

/** The web face is a contract: does every reading address answer as design and README say? */
class ReadingUrlsIT {

    private static final Pattern HEADING = Pattern.compile("<h1[ >]");
    private static final Pattern INLINE = Pattern.compile("<style|<script>| style=\"| on[a-z]+=\"|javascript:");

    static Stream<String> pages() {
        return Reading.everyPage();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isThereInItsLanguageAndWhole(String path) throws Exception {
        var page = PortalServer.shared().get(path);
        var html = page.body();
        var language = Language.of(Reading.languageOf(path)).orElseThrow();
        assertEquals(200, page.statusCode());
        assertAll(
                path,
                () -> assertTrue(
                        html.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.tag() + "\"")),
                () -> assertEquals(1, HEADING.matcher(html).results().count(), "one h1"),
                () -> assertFalse(html.contains("#{") || html.contains("???"), "an expression or a key came through"),
                () -> assertFalse(INLINE.matcher(html).find(), "inline styles and scripts, which the policy forbids"),
                () -> assertEquals(!path.contains("/search"), isListed(html), "for search engines"),
                () -> assertTrue(page.headers().firstValue("Set-Cookie").isEmpty(), "a page sets no cookie"),
                () -> assertFalse(html.contains("jsessionid")));
    }

    @Test
    void showsOnADocumentItsDateSourcesAndWhoWroteIt() throws Exception {
        var html = PortalServer.shared().get("/en/guides/lost-passport").body();
        assertTrue(html.contains("Facts checked"));
        assertTrue(html.contains("Where these facts come from"));
        assertTrue(html.contains("A computer wrote this page"));
        assertTrue(html.contains("<time datetime=\"2026-11-22\">22 November 2026</time>"));
    }

    @Test
    void sendsTheSameBytesWithAStrongTagUntilTheyChange() throws Exception {
        var portal = PortalServer.shared();
        var first = portal.get("/ja/guides");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(first.body(), portal.get("/ja/guides").body());
        assertEquals(304, portal.get("/ja/guides", "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"utm_source=x", "page=1", "audience=nobody&page=x", "%", "q=%zz", "jakarta.faces.ViewState=x"})
    void isTheSamePageWhateverElseItsAddressSays(String query) throws Exception {
        var portal = PortalServer.shared();
        for (var path : List.of("/en/guides", "/en/guides/lost-passport", "/en/about")) {
            assertEquals(
                    portal.get(path).body(),
                    RawRequest.get(portal.at("/"), path + "?" + query).body(),
                    path);
        }
    }

    @Test
    void leadsToTheSameListInAnotherLanguage() throws Exception {
        var list = PortalServer.shared()
                .get("/en/guides?x=%22y&category=stay&audience=resident")
                .body();
        assertTrue(list.contains("/language/ja?to=%2Fja%2Fguides%3Faudience%3Dresident%26category%3Dstay\""), list);
        var found = PortalServer.shared().get("/en/search?x=y&q=100%25").body();
        assertTrue(found.contains("/language/ja?to=%2Fja%2Fsearch%3Fq%3D100%2525\""), found);
    }

    @ParameterizedTest
    @CsvSource({"'ko-KR,ko;q=0.9', /ko/", "'fr', /en/", "'zh-TW', /zh/", "'ja', /ja/"})
    void leadsTheRootToTheReadersLanguage(String accepted, String home) throws Exception {
        var answer = PortalServer.shared().get("/", "Accept-Language", accepted);
        assertEquals(302, answer.statusCode());
        assertEquals(home, answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void remembersTheLanguageOnlyWhenTheSwitchIsUsed() throws Exception {
        var portal = PortalServer.shared();
        var answer = portal.get("/language/ja?to=%2Fja%2Fguides%3Fcategory%3Dstay");
        assertEquals(
                "/ja/guides?category=stay",
                answer.headers().firstValue("Location").orElseThrow());
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("language=ja;"));
        assertEquals(
                "/ja/",
                portal.get("/", "Cookie", "language=ja")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "ja", "ko"})
    void saysInTheReadersLanguageThatAPageIsNotThere(String language) throws Exception {
        for (var path : List.of("/nothing", "/guides/nothing", "/guides/a/b")) {
            var answer = PortalServer.shared().get("/" + language + path);
            assertEquals(404, answer.statusCode());
            assertTrue(answer.body()
                    .contains("lang=\"" + Language.of(language).orElseThrow().tag() + "\""));
        }
    }

    private static boolean isListed(String html) {
        boolean listed = html.contains("rel=\"canonical\"");
        assertEquals(listed, html.contains("hreflang=\"x-default\""));
        assertEquals(!listed, html.contains("<meta name=\"robots\" content=\"noindex\""));
        return listed;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/nothing", "/nothing", "/resources/none.css", "/en/guides/nothing", "/en/guides?page=500"})
    void givesSearchEnginesNoAddressOfWhatIsNotThere(String path) throws Exception {
        assertFalse(isListed(PortalServer.shared().get(path).body()));
    }

    @Test
    void tellsSearchEnginesOfThePagesAboutThePortal() throws Exception {
        var map = PortalServer.shared().get("/sitemap.xml").body();
        for (var page : List.of("/zh/", "/en/about", "/ja/accessibility", "/ko/privacy", "/zh/emergency")) {
            assertTrue(map.contains(page + "</loc>"), page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/guides?page=500",
                "/en/guides?page=99999999999999999999",
                "/en/guides/lost-passport/x/",
                "/feed/en/guides.atom",
                "/feed/en/events.ics"
            })
    void hasNoOtherAddresses(String path) throws Exception {
        var answer = PortalServer.shared().get(path);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("Page not found"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /ja/guides, 405, ここではこの操作はできません",
        "POST, /ko/, 405, 여기서는 할 수 없는 작업입니다",
        "DELETE, /zh/guides/lost-passport, 405, 此处不能这样操作",
        "PUT, /resources/css/base.css, 403, This cannot be done here"
    })
    void saysThatNothingCanBeSentToAPage(String method, String path, int status, String words) throws Exception {
        var portal = PortalServer.shared();
        var sent = method.equals("DELETE") // which has none, or the server itself refuses it
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString("x");
        var answer = portal.send(HttpRequest.newBuilder(portal.at(path)).method(method, sent));
        assertEquals(status, answer.statusCode());
        assertTrue(answer.body().contains("<h1>" + words + "</h1>"), answer.body());
    }

    @Test
    void answersSearchesAndListsAsJson() throws Exception {
        var portal = PortalServer.shared();
        var found = portal.get("/api/v1/search?q=%EC%97%AC%EA%B6%8C&lang=ko").body();
        for (var field : List.of(
                "query",
                "language",
                "total",
                "tookMillis",
                "hits",
                "kind",
                "slug",
                "snippet",
                "path",
                "score",
                "matchedTerms")) {
            assertTrue(found.contains("\"" + field + "\""), field);
        }
        var list =
                portal.get("/api/v1/documents?kind=guide&lang=en&page=1&size=2").body();
        for (var field : List.of(
                "kind",
                "language",
                "page",
                "size",
                "total",
                "documents",
                "slug",
                "title",
                "summary",
                "path",
                "updated")) {
            assertTrue(list.contains("\"" + field + "\""), field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/documents?kind=guide&lang=xx, 400",
        "/api/v1/documents?size=1000, 400",
        "/api/v1/search?q=x&page=-1, 400",
        "/api/v1/search?q=x&page=x, 400",
        "/api/v1/search?q=x&size=101, 400",
        "/api/v1/nothing, 404",
        "/api/v1/documents/guides/nothing, 404"
    })
    void tellsSoftwareWhatIsWrong(String path, int status) throws Exception {
        var answer = PortalServer.shared().get(path, "Accept-Language", "ja");
        assertEquals(status, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
    }

    @Test
    void tellsWhatIsWrongInTheCallersLanguage() throws Exception {
        var answer = PortalServer.shared().get("/api/v1/documents?lang=xx", "Accept-Language", "ko");
        assertTrue(answer.body().contains("zh, en, ja, ko 중 하나를 사용하세요"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/search?q=x&page=x, page, 검색 결과의 페이지는 1에서 100 사이의 정수로 지정하세요",
        "/api/v1/search?q=x&size=1.5, size, 개수는 1에서 100 사이의 정수로 지정하세요",
        "/api/v1/search?q=x&kind=x, kind, 없는 종류(kind)입니다",
        "/api/v1/search?q=x&audience=x, audience, 없는 대상(audience)입니다",
        "/api/v1/search?q=x&category=x, category, 없는 분야(category)입니다",
        "/api/v1/search?q=x&lang=x, lang, 'zh, en, ja, ko 중 하나를 사용하세요'",
        "/api/v1/documents?kind=x, kind, 없는 종류(kind)입니다"
    })
    void namesTheParameterThatIsWrong(String path, String parameter, String words) throws Exception {
        var answer = PortalServer.shared().get(path, "Accept-Language", "ko");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"parameter\":\"" + parameter + "\""), answer.body());
        assertTrue(answer.body().contains("\"message\":\"" + words + "\""), answer.body());
    }

    @Test
    void narrowsASearchByWhatIsKnown() throws Exception {
        var path = "/api/v1/search?q=passport&lang=en&audience=&kind=guide&category=";
        assertTrue(PortalServer.shared().get(path).body().contains("\"kind\":\"guide\""));
    }

    @Test
    void tellsSoftwareWhatItMayDo() throws Exception {
        var portal = PortalServer.shared();
        var posted = portal.send(
                HttpRequest.newBuilder(portal.at("/api/v1/search")).POST(HttpRequest.BodyPublishers.noBody()));
        assertEquals(405, posted.statusCode());
        assertTrue(posted.headers().firstValue("Allow").orElse("").contains("GET"), posted.headers()::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/guides.atom",
                "/ja/notices.json",
                "/ko/events.ics",
                "/sitemap.xml",
                "/robots.txt",
                "/api/v1/openapi.json"
            })
    void feedsOtherSystems(String path) throws Exception {
        var answer = PortalServer.shared().get(path);
        assertEquals(200, answer.statusCode());
        assertFalse(answer.body().isBlank());
    }
}
