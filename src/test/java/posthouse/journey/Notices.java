package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import posthouse.journal.CityTime;
import posthouse.language.Language;

/** How a notice of a water outage goes through the desk, step by step, each by somebody who may. */
final class Notices {

    private Notices() {}

    private static final Map<String, String> TRANSLATORS = Map.of("en", "ann", "ja", "tanaka", "ko", "kim");

    /** Of each translation: title, summary, and its blocks. */
    static final Map<String, List<String>> WORDS = Map.of(
            "en",
            List.of(
                    "Water outage on 25 November",
                    "Water outage on 25 November, 9:00 to 17:00. Store water first.",
                    "On 25 November, from 9:00 to 17:00, there is a water outage.",
                    "- Store water first.\n- Questions? Call [12345](hotline:12345)."),
            "ja",
            List.of(
                    "11月25日の断水",
                    "11月25日9時から17時まで断水します。水をためておいてください。",
                    "11月25日9時から17時まで断水します。",
                    "- 水をためておいてください。\n- ご不明な点は[12345](hotline:12345)へ。"),
            "ko",
            List.of(
                    "11월 25일 단수",
                    "11월 25일 9시부터 17시까지 단수합니다. 미리 물을 받아 두세요.",
                    "11월 25일 9시부터 17시까지 단수합니다.",
                    "- 미리 물을 받아 두세요.\n- 궁금한 점은 [12345](hotline:12345)로 전화하세요."));

    static void write(Office office, Page page, String slug) {
        page.navigate(office.at("/zh/desk/documents"));
        page.click("details.narrow summary");
        page.fill("#slug", slug);
        page.click("#create");
        page.fill("#title", "11月25日停水");
        page.fill("#summary", "11月25日9时至17时停水，请提前存水。");
        page.fill("#text", "11月25日9时至17时停水。\n\n- 请提前存水。\n- 有问题请拨打[12345](hotline:12345)。");
        page.click("#submit");
    }

    static void fillFacts(Office office, Page page, String name) {
        fillFacts(office, page, name, "service");
    }

    static void fillFacts(Office office, Page page, String name, String type) {
        page.navigate(office.at("/zh/desk/facts?name=" + name));
        page.selectOption("[id=\"facts.category\"]", "life");
        page.check("[id=\"facts.audience-all\"]");
        page.fill("[id=\"facts.sources\"]", "S-002");
        page.selectOption("[id=\"facts.notice.type\"]", type);
        page.fill("[id=\"facts.notice.issuer\"]", "foreign-affairs-office");
        page.click("#submit");
    }

    static void translate(Office office, Page page, String name, String language) {
        page.navigate(office.at("/" + language + "/desk/edit?name=" + name + "&in=" + language));
        var words = Objects.requireNonNull(WORDS.get(language));
        page.fill("#title", words.get(0));
        page.fill("#summary", words.get(1));
        var blocks = page.locator("textarea[name^=block-]");
        for (int i = 0; i < blocks.count(); i++) {
            blocks.nth(i).fill(words.get(2 + i));
        }
        page.click("#submit");
    }

    static void approveAll(Office office, Page page, String slug) {
        approve(office, page, slug, Language.all().size() + 1);
    }

    /** So many parts of it, one after another, from the first page of the desk. */
    static void approve(Office office, Page page, String slug, int parts) {
        for (int i = 0; i < parts; i++) {
            page.navigate(office.at("/zh/desk"));
            page.locator(".tasks a[href*='review?name=notice:" + slug + "']")
                    .first()
                    .click();
            page.click("#approve");
        }
    }

    /** To go out so many seconds from now, by the city's clock. */
    static void schedule(Office office, Page page, String name, int seconds) {
        page.navigate(office.at("/zh/desk/release?name=" + name));
        var then = LocalDateTime.now(CityTime.ZONE).plusSeconds(seconds).truncatedTo(ChronoUnit.SECONDS);
        page.evaluate("at => document.getElementById('at').step = 1");
        page.fill("#at", then.toString());
        page.check("#public");
        page.click("#publish");
        assertTrue(page.url().contains("done=scheduled"), () -> Office.says(page));
    }

    static void release(Office office, Page page, String name) {
        page.navigate(office.at("/zh/desk/release?name=" + name));
        page.check("#public");
        page.click("#publish");
    }

    /** A public page follows within a moment. */
    static String publicPage(Office office, String path, int status) throws Exception {
        var deadline = Instant.now().plus(Duration.ofSeconds(10));
        var answer = office.portal.get(path);
        while (answer.statusCode() != status && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
            answer = office.portal.get(path);
        }
        assertEquals(status, answer.statusCode(), path);
        return answer.body();
    }

    /** Written, translated and reviewed: what is left to do is a publisher’s. */
    static void approved(Office office, String slug) throws Exception {
        var name = "notice:" + slug;
        try (var author = office.context("author", 1280, "zh-CN")) {
            var page = author.newPage();
            write(office, page, slug);
            fillFacts(office, page, name);
            assertTrue(page.url().contains("done=submitted"), () -> Office.says(page));
        }
        for (var language : List.of("en", "ja", "ko")) {
            try (var translator = office.context(Objects.requireNonNull(TRANSLATORS.get(language)), 1280, language)) {
                var page = translator.newPage();
                translate(office, page, name, language);
                assertTrue(page.url().contains("done=submitted"), () -> Office.says(page));
            }
        }
        try (var reviewer = office.context("reviewer", 1280, "zh-CN")) {
            approveAll(office, reviewer.newPage(), slug);
        }
    }
}
