package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** One person alone, a storm coming: does the warning stand on every page, in four languages, and end? */
class DutyOfficerAtNightIT {

    private static final Duration EVERYWHERE = Duration.ofSeconds(10);

    private static void fill(Office office, Page page) {
        page.navigate(office.at("/zh/desk/alarms"));
        page.click("a[href*='template=weather-warning']");
        page.selectOption("[id=\"slot.hazard\"]", "typhoon");
        page.selectOption("[id=\"slot.level\"]", "orange-warning");
        page.selectOption("[id=\"slot.place\"]", "xinbei");
        page.selectOption("[id=\"slot.issuer\"]", "meteorological-observatory");
    }

    private static String now() {
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static boolean standsOn(Office office, String path) throws Exception {
        return office.portal.get(path).body().contains("class=\"banner\"");
    }

    private static void await(Office office, String path, boolean stands) throws Exception {
        var deadline = Instant.now().plus(EVERYWHERE);
        while (standsOn(office, path) != stands) {
            assertTrue(Instant.now().isBefore(deadline), path + " is late");
            Thread.sleep(100);
        }
    }

    @Test
    void warnsInFourLanguagesOnEveryPageAndGivesTheAllClear() throws Exception {
        var office = Office.shared();
        Office.languages().forEach(it -> assertEquals(200, status(office, "/" + it + "/")));
        try (var duty = office.context("duty", 390, "zh-CN")) {
            var page = duty.newPage();
            fill(office, page);
            page.click("#preview");
            assertTrue(Office.says(page).contains("发布时间"), "a warning without its time is refused");
            page.fill("[id=\"slot.issued-at\"]", now());
            page.fill("[id=\"slot.source\"]", "https://weather.example/warning");
            page.click("#preview");
            assertTrue(
                    Office.says(page).contains("태풍") && Office.says(page).contains("Typhoon"), () -> Office.says(page));
            page.fill("#why", "台风已到");
            page.fill("#password", "wrong password");
            page.click("#release");
            assertTrue(page.isVisible(".refused"), "nobody releases without signing in again");
            page.fill("#password", Office.PASSWORD);
            page.fill("#code", office.recoveryCode("duty"));
            page.click("#release");
            assertTrue(page.url().contains("done=released"), () -> Office.says(page));
            for (var path :
                    new String[] {"/zh/", "/en/guides", "/ja/about", "/ko/search?q=x", "/en/guides/lost-passport"}) {
                await(office, path, true);
            }
            page.click("a[href*='template=all-clear']");
            page.selectOption("[id=\"slot.matter\"]", "typhoon");
            page.selectOption("[id=\"slot.place\"]", "xinbei");
            page.fill("[id=\"slot.ended-at\"]", now());
            page.fill("[id=\"slot.source\"]", "https://weather.example/over");
            page.fill("#why", "台风已过");
            page.fill("#password", Office.PASSWORD);
            page.fill("#code", office.recoveryCode("duty"));
            page.click("#release");
            assertTrue(page.url().contains("done=released"), () -> Office.says(page));
        }
        try (var reviewer = office.context("reviewer", 1280, "zh-CN")) {
            var page = reviewer.newPage();
            page.navigate(office.at("/zh/desk"));
            page.locator(".tasks a[href$='/desk/alarms']").first().click();
            page.locator("input[value='已复核，内容无误']").first().click();
            assertTrue(page.url().contains("done=confirmed-alarm"), () -> Office.says(page));
            var old = page.locator("h3 a[href*='weather-warning']").first().getAttribute("href");
            page.navigate(office.at(old));
            assertTrue(page.textContent("main").contains("结束"), "the warning says that it is over");
            page.click("a:has-text('解除通知')");
            assertTrue(page.url().contains("all-clear"));
        }
        try (var publisher = office.context("publisher", 1280, "zh-CN")) {
            var page = publisher.newPage();
            page.navigate(office.at("/zh/desk/alarms"));
            page.locator("summary:has-text('撤下横幅')").first().click();
            page.locator("details[open] textarea").first().fill("不再需要");
            page.locator("details[open] input[type=submit]").first().click();
            assertTrue(page.url().contains("done=ended"), () -> Office.says(page));
        }
        await(office, "/ko/", false);
    }

    private static int status(Office office, String path) {
        try {
            return office.portal.get(path).statusCode();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
