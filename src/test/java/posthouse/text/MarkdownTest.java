package posthouse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final Map<String, Inset> MEDIA = Map.of(
            "map.png", new Inset("/media/map.png", 640, 480, "（PNG、12KB）"),
            "form.pdf", new Inset("/media/form.pdf", null, null, "（PDF、37KB）"));

    private static final Markdown READER = new Markdown(
            target -> target.startsWith("guide:") ? "/ja/guides/" + target.substring(6) : target,
            name -> name.equals("deadline") ? "24時間" : "?",
            id -> Optional.ofNullable(MEDIA.get(id)));

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
    void showsAnImageOfOursWithItsWordsAndItsPlace() {
        assertEquals(
                "<p id=\"b\"><img src=\"/media/map.png\" alt=\"地図 24時間 &quot;駅&quot;\" width=\"640\" height=\"480\""
                        + " loading=\"lazy\" /></p>",
                html("![地図 {{deadline}} *\"駅\"*](media:map.png \"title\")"));
    }

    @Test
    void showsTheWordsOfAnImageThatIsNotOurs() {
        assertEquals("<p id=\"b\">a &lt;map&gt;</p>", html("![a \\<map>](https://elsewhere.example/map.png)"));
        assertEquals("<p id=\"b\">a map</p>", html("![a map](media:none.png)"));
        assertEquals("<p id=\"b\">a form</p>", html("![a form](media:form.pdf)"));
        assertEquals("<p id=\"b\">a map</p>", html("![a map](javascript:alert)"));
    }

    @Test
    void tellsFormatAndSizeBehindALinkToAnAttachment() {
        assertEquals(
                "<p id=\"b\">the <a href=\"/media/form.pdf\"><strong>form</strong></a><span class=\"soft\">（PDF、37KB）</span>.</p>",
                html("the [**form**](media:form.pdf)."));
        assertEquals(
                "<p id=\"b\"><a href=\"/media/map.png\">map</a><span class=\"soft\">（PNG、12KB）</span></p>",
                html("[map](media:map.png)"));
    }

    @Test
    void leavesTheWordsOfALinkToWhatIsNotThere() {
        assertEquals(
                "<p id=\"b\">the <strong>form</strong> 24時間.</p>", html("the [**form** {{deadline}}](media:no.pdf)."));
    }

    @Test
    void showsAnImageThatIsALink() {
        assertEquals(
                "<p id=\"b\"><a href=\"/media/form.pdf\"><img src=\"/media/map.png\" alt=\"map\" width=\"640\" height=\"480\""
                        + " loading=\"lazy\" /></a><span class=\"soft\">（PDF、37KB）</span></p>",
                html("[![map](media:map.png)](media:form.pdf)"));
    }

    @Test
    void givesTheWordsOfMediaForSearch() {
        assertEquals(
                "a map 24時間 and a form",
                READER.plain(new Block("b", "![a map {{deadline}}](media:map.png) and [a form](media:form.pdf)")));
    }

    @Test
    void namesTheMediaOfABlock() {
        var block = new Block("b", "![a](media:a.png) [![b](media:b.png)](media:c.pdf) [d](guide:d) ![e](https://e)");
        assertEquals(List.of("a.png", "c.pdf", "b.png"), Markdown.media(block));
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
