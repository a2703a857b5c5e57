package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An author, three translators, a reviewer and a publisher, each at their own browser: does a notice come live in four languages? */
class NoticeInFourLanguagesIT {

    @Test
    void comesLiveInFourLanguagesByOneActOfThreePeople() throws Exception {
        var office = Office.shared();
        Notices.approved(office, "water-a");
        for (var language : Office.languages().toList()) {
            assertEquals(
                    404, office.portal.get("/" + language + "/notices/water-a").statusCode());
        }
        try (var publisher = office.context("publisher", 1280, "zh-CN")) {
            var page = publisher.newPage();
            page.navigate(office.at("/zh/desk/release?name=notice:water-a"));
            page.click("#publish");
            assertTrue(Office.says(page).contains("此件公开发布"), () -> Office.says(page));
            page.check("#public");
            page.click("#publish");
            assertTrue(page.url().contains("done=published"), () -> Office.says(page));
            var handout = page.inputValue("#handout");
            assertTrue(handout.contains("【한국어】11월 25일 단수") && handout.contains("/ja/notices/water-a"), handout);
        }
        assertTrue(Notices.publicPage(office, "/zh/notices/water-a", 200).contains("11月25日停水"));
        assertTrue(Notices.publicPage(office, "/en/notices/water-a", 200).contains("Water outage on 25 November"));
        assertTrue(Notices.publicPage(office, "/ja/notices/water-a", 200).contains("11月25日の断水"));
        assertTrue(Notices.publicPage(office, "/ko/notices/water-a", 200).contains("11월 25일 단수"));
    }

    /** The whole way of a translator with Tab, Enter and letters, on a telephone, in Korean. */
    @Test
    void isTranslatedOnAPhoneByKeyboardAlone() throws Exception {
        var office = Office.shared();
        try (var author = office.context("author", 1280, "zh-CN")) {
            Notices.write(office, author.newPage(), "water-b");
        }
        try (var kim = office.context("kim", 360, "ko-KR")) {
            var page = kim.newPage();
            page.navigate(office.at("/ko/desk"));
            focus(page, "a[href*='edit?name=notice:water-b']");
            page.keyboard().press("Enter");
            page.waitForURL("**/edit?**");
            focus(page, "#title");
            page.keyboard().insertText("11월 25일 단수");
            focus(page, "#summary");
            page.keyboard().insertText("11월 25일 9시부터 17시까지 단수합니다. 미리 물을 받아 두세요.");
            for (int i = 0; i < 2; i++) {
                page.keyboard().press("Tab");
                page.keyboard()
                        .insertText(
                                Objects.requireNonNull(Notices.WORDS.get("ko")).get(2 + i));
            }
            focus(page, "#submit");
            page.keyboard().press("Enter");
            page.waitForURL("**done=submitted**");
            assertTrue(Office.says(page).contains("검토를 위해 제출했습니다"), () -> Office.says(page));
            assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    private static void focus(Page page, String selector) {
        var wanted = page.locator(selector).first();
        for (int i = 0; i < 120; i++) {
            if ((boolean) wanted.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no Tab leads to " + selector);
    }

    @Test
    void isPublishedByNobodyWhoWroteOrReviewedIt() throws Exception {
        var office = Office.shared();
        try (var one = office.context("all-in-one", 1280, "zh-CN")) {
            var page = one.newPage();
            Notices.write(office, page, "water-c");
            page.navigate(office.at("/zh/desk/review?name=notice:water-c&in=zh&number=1"));
            assertFalse(page.isVisible("#approve"), "an author may not approve what they wrote");
            page.navigate(office.at("/zh/desk/release?name=notice:water-c"));
            page.check("#public");
            page.click("#publish");
            assertFalse(page.url().contains("done=published"));
            assertTrue(page.isVisible(".refused"), () -> Office.says(page));
        }
        assertEquals(404, office.portal.get("/zh/notices/water-c").statusCode());
    }

    @Test
    void goesOutOnTimeAndIsWithdrawnWithItsReason() throws Exception {
        var office = Office.shared();
        Notices.approved(office, "water-d");
        try (var publisher = office.context("publisher", 1280, "zh-CN")) {
            var page = publisher.newPage();
            Notices.schedule(office, page, "notice:water-d", 8);
            assertEquals(404, office.portal.get("/ko/notices/water-d").statusCode());
            Thread.sleep(6_000);
            Notices.publicPage(office, "/ko/notices/water-d", 200);
            page.navigate(office.at("/zh/desk/work?name=notice:water-d"));
            page.click("summary:has-text('撤回')");
            page.fill("#why-zh", "时间有变，另行通知。");
            page.fill("#why-ko", "시간이 바뀌어 다시 알립니다.");
            page.click("#withdraw");
            assertTrue(page.url().contains("done=withdrawn"), () -> Office.says(page));
        }
        assertTrue(Notices.publicPage(office, "/ko/notices/water-d", 410).contains("시간이 바뀌어 다시 알립니다."));
        assertTrue(Notices.publicPage(office, "/en/notices/water-d", 410).contains("时间有变"));
    }

    @Test
    void losesNothingWhenTwoWriteAtOnce() throws Exception {
        var office = Office.shared();
        try (var author = office.context("author", 1280, "zh-CN");
                var other = office.context("all-in-one", 1280, "zh-CN")) {
            var mine = author.newPage();
            Notices.write(office, mine, "water-e");
            mine.navigate(office.at("/zh/desk/edit?name=notice:water-e&in=zh"));
            var theirs = other.newPage();
            theirs.navigate(office.at("/zh/desk/edit?name=notice:water-e&in=zh"));
            theirs.fill("#title", "他们的标题");
            theirs.click("#save");
            assertTrue(theirs.url().contains("done=saved"), () -> Office.says(theirs));
            mine.fill("#title", "我的标题");
            mine.click("#save");
            assertEquals("我的标题", mine.inputValue("#title"));
            assertTrue(mine.textContent(".written").contains("他们"), "the first one’s words stand beside mine");
            mine.click("#save");
            assertTrue(mine.url().contains("done=saved"), () -> Office.says(mine));
            assertEquals("我的标题", mine.inputValue("#title"));
        }
    }

    @Test
    void savesByItself() throws Exception {
        var office = Office.shared();
        try (var author = office.context("author", 1280, "zh-CN")) {
            var page = author.newPage();
            Notices.write(office, page, "water-f");
            page.navigate(office.at("/zh/desk/edit?name=notice:water-f&in=zh"));
            page.waitForResponse(it -> it.request().method().equals("POST"), () -> page.fill("#title", "自己保存的标题"));
            page.navigate(office.at("/zh/desk/edit?name=notice:water-f&in=zh"));
            assertEquals("自己保存的标题", page.inputValue("#title"));
        }
    }

    /** Of an alert, the desk wants all four languages at once, unless somebody says why not. */
    @Test
    void goesOutInChineseFirstWithAReasonAndAPromiseInTheOthers() throws Exception {
        var office = Office.shared();
        try (var author = office.context("author", 1280, "zh-CN");
                var reviewer = office.context("reviewer", 1280, "zh-CN");
                var publisher = office.context("publisher", 1280, "zh-CN")) {
            var writing = author.newPage();
            Notices.write(office, writing, "water-g");
            Notices.fillFacts(office, writing, "notice:water-g", "alert");
            assertTrue(writing.url().contains("done=submitted"), () -> Office.says(writing));
            Notices.approve(office, reviewer.newPage(), "water-g", 2);
            var page = publisher.newPage();
            page.navigate(office.at("/zh/desk/release?name=notice:water-g"));
            page.check("#public");
            page.click("#publish");
            assertFalse(page.url().contains("done=published"), "three languages are missing");
            assertTrue(page.isVisible(".refused"), () -> Office.says(page));
            page.fill("#why", "水厂刚刚通知，翻译一小时后到岗。");
            page.check("#public");
            page.click("#publish");
            assertTrue(page.url().contains("done=published"), () -> Office.says(page));
        }
        assertTrue(Notices.publicPage(office, "/zh/notices/water-g", 200).contains("11月25日停水"));
        var promised = Notices.publicPage(office, "/en/notices/water-g", 200);
        assertTrue(promised.contains("The translation is on its way."), promised);
        assertTrue(promised.contains("11月25日停水"), "until then, the Chinese");
    }
}
