package posthouse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final Markdown READER = new Markdown(
            target -> target.startsWith("guide:") ? "/ja/guides/" + target.substring(6) : target,
            name -> name.equals("deadline") ? "24時間" : "?");

    private static String html(String markdown) {
        return READER.html(new Block("b", markdown));
    }

    @Test
    void givesTheBlockItsAnchor() {
        assertEquals("<p id=\"b\">Text</p>", html("Text"));
        assertEquals("<h2 id=\"b\">Head</h2>", html("## Head"));
    }

    @Test
    void showsSharedFactsInTheReadersForm() {
        assertEquals("<p id=\"b\">24時間以内</p>", html("{{deadline}}以内"));
    }

    @Test
    void tagsWordsOfAnotherLanguage() {
        assertEquals("<p id=\"b\">form <span lang=\"zh-Hans\">登记表</span></p>", html("form {zh:登记表}"));
    }

    @Test
    void leadsLinksToThePagesOfTheReadersLanguage() {
        assertEquals("<p id=\"b\"><a href=\"/ja/guides/lost\">x</a></p>", html("[x](guide:lost)"));
    }

    @Test
    void setsBoldBesideCjkSigns() {
        assertEquals("<p id=\"b\"><strong>重点。</strong>后面</p>", html("**重点。**后面"));
        assertEquals("<p id=\"b\">前<strong>「鍵」</strong>後</p>", html("前**「鍵」**後"));
    }

    @Test
    void leavesALoneAsteriskAlone() {
        assertEquals("<p id=\"b\">2 ** 3</p>", html("2 ** 3"));
    }

    @Test
    void showsRawHtmlAsText() {
        assertFalse(html("<script>alert(1)</script>").contains("<script"));
        assertFalse(html("a <img src=x onerror=alert(1)> b").contains("<img"));
    }

    @Test
    void leadsNowhereWithAScriptLink() {
        assertFalse(html("[x](javascript:alert(1))").contains("javascript"));
        assertFalse(html("[x](data:text/html,hi)").contains("data:"));
    }

    @Test
    void givesPlainWordsForSearch() {
        assertEquals(
                "See the form 登记表 within 24時間",
                READER.plain(new Block("b", "See [the **form**](guide:x) {zh:登记表} within {{deadline}}")));
    }

    @Test
    void readsTablesCellByCell() {
        assertEquals(
                "a b 1 2",
                READER.plain(new Block("b", "| a | b |\n|---|---|\n| 1 | 2 |")).replaceAll("\\s+", " "));
    }

    @Test
    void namesLinksAndFacts() {
        var block = new Block("b", "[x](guide:lost#steps) {{deadline}}");
        assertEquals(List.of("guide:lost#steps"), Markdown.links(block));
        assertEquals(List.of("deadline"), Markdown.facts(block));
    }

    /** Reading each of them must not begin with reading all that follow. */
    @Test
    void readsAsManyOpeningSignsAsAnybodyMayWrite() {
        for (var sign : List.of("{", "{{", "{zh:", "**a ", "{{a}} ")) {
            var written = sign.repeat(200_000).strip();
            assertFalse(READER.plain(new Block("b", written)).isEmpty());
        }
    }

    @Test
    void leavesWhatIsNotWhollyOursAsItStands() {
        assertEquals(
                "{{}} {{A}} {{a {zh:} {de:x} {zh:a",
                Markdown.BARE.plain(new Block("b", "{{}} {{A}} {{a {zh:} {de:x} {zh:a")));
        assertEquals("a b", READER.plain(new Block("b", "{zh:a\nb}")).replace('\n', ' '));
    }
}
