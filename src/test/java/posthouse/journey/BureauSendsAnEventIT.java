package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Somebody of another bureau writes of its event, is sent back with what to mend, and mends it: does each know what to do next? */
class BureauSendsAnEventIT {

    @Test
    void isSentBackWithWhatToMendAndSubmittedAgain() throws Exception {
        var office = Office.shared();
        try (var bureau = office.context("bureau", 360, "zh-CN");
                var reviewer = office.context("reviewer", 1280, "zh-CN")) {
            var page = bureau.newPage();
            page.navigate(office.at("/zh/desk/documents"));
            page.click("details.narrow summary");
            page.selectOption("#new-kind", "event");
            page.fill("#slug", "lantern-fair");
            page.click("#create");
            page.fill("#title", "灯会");
            page.fill("#summary", "灯会的时间另行通知。");
            page.fill("#text", "灯会的时间另行通知。");
            page.click("#submit");
            assertTrue(page.url().contains("done=submitted"), () -> Office.says(page));

            var reading = reviewer.newPage();
            reading.navigate(office.at("/zh/desk"));
            reading.locator(".tasks a[href*='review?name=event:lantern-fair']").click();
            reading.click("#reject");
            assertTrue(!reading.url().contains("done="), "nobody is sent back without a reason");
            reading.fill("#why", "请写明地点。");
            reading.click("#reject");
            assertTrue(reading.url().contains("done="), () -> Office.says(reading));

            page.navigate(office.at("/zh/desk"));
            page.locator(".tasks a[href*='edit?name=event:lantern-fair']").click();
            assertTrue(Office.says(page).contains("请写明地点。"), () -> Office.says(page));
            assertEquals("灯会", page.inputValue("#title"), "nothing of it is lost");
            page.fill("#text", "灯会的时间另行通知。地点：红梅公园。");
            page.click("#submit");
            assertTrue(page.url().contains("done=submitted"), () -> Office.says(page));
            reading.navigate(office.at("/zh/desk/review?name=event:lantern-fair&in=zh&number=2"));
            assertTrue(Office.says(reading).contains("红梅公园"), () -> Office.says(reading));
        }
    }
}
