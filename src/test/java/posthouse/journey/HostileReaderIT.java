package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is typed or asked for: never a failure of ours, never a trace of the inside, never a page without words. */
class HostileReaderIT {

    private static final int RANDOM_STRINGS = 120;

    private static final List<String> TYPED = List.of(
            "",
            " ",
            "\t\n",
            "'",
            "\"",
            "\\",
            "''\"\"",
            "' or 1=1 --",
            "\" onmouseover=\"x",
            "<script>alert(1)</script>",
            "</title><script>",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "%",
            "%%",
            "*",
            "?",
            "**",
            "a*",
            "*a",
            "~",
            "a~9999",
            "a^9",
            "(",
            ")",
            "((((((",
            "[",
            "]",
            "{",
            "}",
            "AND",
            "OR NOT",
            "AND OR",
            "+",
            "-",
            "&&",
            "||",
            "!",
            ":",
            "title:x",
            "*:*",
            "a:b:c",
            "/",
            "//",
            "/a/",
            "../../etc/passwd",
            "\u0000",
            "\u0001",
            "\u202e",
            "\ufeff",
            "\ud800",
            "\udc00",
            "😀😀😀",
            "👨‍👩‍👧‍👦",
            "é",
            "e\u0301",
            "ﬀ",
            "ＡＢＣ１２３",
            "１２３６７",
            "ㅂㅈ",
            "ㄱㄴㄷㄹ",
            "ᄀ",
            "々",
            "ゝ",
            "ー",
            "。。。",
            "、",
            "・",
            "null",
            "undefined",
            "NaN",
            "-1",
            "0",
            "999999999999999999999",
            "1e309",
            "0x0",
            "true",
            "SELECT * FROM document",
            "; drop table document",
            "\r\nSet-Cookie: x=1",
            "x".repeat(300),
            "x".repeat(5000),
            "中".repeat(2000),
            "a ".repeat(2000),
            "\" ".repeat(500),
            "ガギグゲゴ",
            "ｶﾞｷﾞｸﾞ",
            "ß",
            "İ",
            "ı",
            "ǅ",
            "\u00ad",
            "\u200b\u200b",
            "\u3000",
            "NEAR/5",
            "\"unclosed",
            "[a TO",
            "{a TO b}");

    private static final List<String> PATHS = List.of(
            "/en/%00",
            "/en/%ff",
            "/en/%2F",
            "/en/%2e%2e/",
            "/en/guides/%00",
            "/en//guides",
            "//en/",
            "/en/guides//x",
            "/EN/",
            "/en-GB/",
            "/zh-Hans/",
            "/xx/",
            "/en/guides/x%0d%0aSet-Cookie:x",
            "/en/guides/%F0%9F%98%80",
            "/en/guides/'",
            "/en/guides/%22",
            "/en/guides/<x>",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/site/home.xhtml",
            "/guide/read.xhtml",
            "/WEB-INF/errors/500.xhtml",
            "/jakarta.faces.resource/faces.js.xhtml",
            "/resources/",
            "/resources/css/",
            "/resources/../WEB-INF/web.xml",
            "/resources/none.css",
            "/api",
            "/api/",
            "/api/v1",
            "/api/v1/documents/x/y/z",
            "/api/v1/documents?page=99999999999",
            "/api/v1/documents?page=x",
            "/api/v1/search",
            "/api/v1/search?q=",
            "/api/v1/search?q=%00&lang=en",
            "/api/v1/changes?since=x",
            "/api/v1/glossary?q=%25",
            "/en/guides?page=-1",
            "/en/guides?page=0",
            "/en/guides?page=999999999999",
            "/en/guides?page=x",
            "/en/guides?audience=x&category=y",
            "/en/guides?audience=all&audience=visitor",
            "/en/guides?%",
            "/en/guides?%zz=1",
            "/en/guides?a=%zz",
            "/en/search?q=%zz",
            "/en/search?q=%",
            "/en/search?q=%E4%B8",
            "/en/search?q=a&page=-5",
            "/en/search?q=a&page=100000",
            "/en/search?kind=x&q=a",
            "/en/search?q[]=a",
            "/en/guides.exe",
            "/en/guides.atom?category=x",
            "/en/nothing.atom",
            "/en/events/none.ics",
            "/en/guides/x.vcf",
            "/feed/x",
            "/language/",
            "/language/xx",
            "/language/ja?to=//evil.example",
            "/language/ja?to=%0d%0aX:1",
            "/language/ja?to=%2Fja%2Fsearch%3Fq%3D100%25",
            "/language/ja?to=%2Fja%2F%5B",
            "/language/ja?to=%",
            "/desk",
            "/admin",
            "/en/;jsessionid=1",
            "/en/guides;x=1",
            "/health/x",
            "/metrics/x",
            "/favicon.ico",
            "/.git/config",
            "/en/" + "a".repeat(3000));

    /** Redirects, and what the server refuses before the portal sees it. */
    private static final List<Integer> MAY_BE_EMPTY = List.of(301, 302, 303, 400);

    @Test
    void getsWordsAndNoFailureWhateverIsTyped() throws Exception {
        var wrong = new ArrayList<String>();
        for (var typed : Stream.concat(TYPED.stream(), random()).toList()) {
            var query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
            check(wrong, "/ko/search?q=" + query, List.of(200));
            check(wrong, "/api/v1/search?lang=zh&q=" + query, List.of(200, 400));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void getsWordsAndNoFailureWhereverSheGoes() throws Exception {
        var wrong = new ArrayList<String>();
        for (var path : PATHS) {
            check(wrong, path, List.of(200, 301, 302, 303, 400, 404, 405));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void spoilsNothingForOthers() throws Exception {
        var portal = PortalServer.shared();
        for (int i = 0; i < 4; i++) {
            try {
                portal.get("/en/search?q=" + "a".repeat(20_000 * i));
            } catch (IOException refused) {
                // that is for who asks like this
            }
        }
        for (int i = 0; i < 100; i++) {
            assertEquals(200, portal.get("/en/about").statusCode());
        }
    }

    /** A page by its file would be a second copy of it, or fail because nothing was loaded for it. */
    @Test
    void findsNothingInside() throws Exception {
        var wrong = new ArrayList<String>();
        for (var path : List.of(
                "/guide/read.xhtml",
                "/guide/read.xhtm%6C",
                "/guide/read%2Exhtml",
                "/notice/read.xhtm%6C",
                "/site/home.xhtm%6C",
                "/search/index.xhtm%6C;x=1",
                "/WEB-INF/errors/404.xhtm%6C",
                "/resources/css/base.css;x=1",
                "/sitemap.xml;x=1")) {
            check(wrong, path, List.of(404));
        }
        assertEquals(List.of(), wrong);
    }

    /** Faces would take these for a form that comes back, fail, or answer a fragment: for everybody, where it is kept. */
    @Test
    void cannotSpeakToWhatMakesThePages() throws Exception {
        var portal = PortalServer.shared();
        var wrong = new ArrayList<String>();
        for (var path : List.of("/ja/privacy", "/ja/search?q=a", "/ja/nothing", "/nothing")) {
            for (var query : List.of(
                    "jakarta.faces.ViewState=x", "jakarta.faces.partial.ajax=true&jakarta.faces.ViewState=stateless")) {
                var address = path + (path.contains("?") ? "&" : "?") + query;
                check(wrong, address, List.of(200, 404));
                var fragment = portal.get(address, "Faces-Request", "partial/ajax");
                if (!fragment.body().contains("<h1")
                        || !portal.get(address).body().contains("<h1")) {
                    wrong.add("a fragment at " + address);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(List<String> wrong, String path, List<Integer> expected) throws Exception {
        var answer = RawRequest.get(PortalServer.shared().at("/"), path);
        boolean empty = answer.body().isBlank() && !MAY_BE_EMPTY.contains(answer.status());
        boolean inside = answer.body().matches("(?s).*(\\tat [a-z]+\\.|Exception|WELD-|glassfish|eclipse).*");
        if (!expected.contains(answer.status()) || empty || inside) {
            wrong.add(answer.status() + (empty ? " empty " : inside ? " tells the inside " : " ") + path);
        }
    }

    /** Always the same strings, so that a failure can be looked at again. */
    private static Stream<String> random() {
        var random = new Random(20260101);
        return Stream.generate(() -> random.ints(1 + random.nextInt(40), 1, 0x3ffff)
                        .filter(it -> it < 0xd800 || it > 0xdfff)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .limit(RANDOM_STRINGS);
    }
}
