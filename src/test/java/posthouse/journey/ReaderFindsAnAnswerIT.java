package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A foreign resident opens the portal and finds the answer, in her language, on a phone. */
class ReaderFindsAnAnswerIT {

    private static final int PHONE = 360;

    private static void open(Page page, String path) throws Exception {
        page.navigate(PortalServer.shared().at(path).toString());
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^http://[^/]+", "");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 护照丢了怎么办, lost-passport",
        "en, I lost my passport, lost-passport",
        "ja, パスポートをなくしました, lost-passport",
        "ko, 여권을 잃어버렸어요, lost-passport",
        "ko, 주숙등기, accommodation-registration",
        "ja, 住宿登记, accommodation-registration",
        "en, jusuk deunggi, accommodation-registration"
    })
    void byTypingWhatSheWouldSay(String language, String words, String guide) throws Exception {
        try (var page = Browser.newPage(PHONE, language)) {
            open(page, "/" + language + "/");
            page.fill("input[type=search]", words);
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=*");
            page.locator(".hit a").first().click();
            page.waitForURL("**/guides/" + guide);
            assertEquals(1, page.locator("h1").count());
        }
    }

    @Test
    void andSwitchesTheLanguageWithoutLosingPageQueryOrBlock() throws Exception {
        try (var page = Browser.newPage(PHONE, "en")) {
            open(page, "/en/guides?x=1&category=stay#main");
            page.locator(".languages a[hreflang=ja]").click();
            page.waitForURL("**/ja/guides?category=stay#main");
            open(page, "/en/guides/lost-passport#steps");
            page.locator(".languages a[hreflang=ja]").click();
            page.waitForURL("**/ja/guides/lost-passport#steps");
            open(page, "/");
            page.waitForURL("**/ja/");
        }
    }

    @Test
    void withTheKeyboardAlone() throws Exception {
        try (var page = Browser.newPage(1280, "en")) {
            open(page, "/en/guides");
            page.keyboard().press("Tab");
            assertEquals("#main", page.evaluate("document.activeElement.getAttribute('href')"));
            page.keyboard().press("Enter");
            page.waitForURL("**/guides#main");
            for (int i = 0; i < 30 && !onADocument(page); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**/guides/*");
        }
    }

    private static boolean onADocument(Page page) {
        return (boolean) page.evaluate("!!document.activeElement.closest('.card')");
    }

    @Test
    void withoutJavaScript() throws Exception {
        try (var context = Browser.withoutScripts(PHONE)) {
            var page = context.newPage();
            open(page, "/ko/");
            page.fill("input[type=search]", "구급차");
            page.locator("form.search button").click();
            page.waitForURL("**/search?q=*");
            assertTrue(page.locator(".hit").count() > 0);
            page.locator(".languages a[hreflang=en]").click();
            page.waitForURL("**/en/search?q=*");
        }
    }

    @Test
    void byWhatTheBoxSuggests() throws Exception {
        try (var page = Browser.newPage(PHONE, "ko")) {
            open(page, "/ko/");
            var box = page.locator("#q");
            box.focus();
            box.fill("여권 분");
            page.locator("#suggestions li").first().waitFor();
            assertEquals("true", box.getAttribute("aria-expanded"));
            page.keyboard().press("ArrowDown");
            var chosen = page.locator("#" + box.getAttribute("aria-activedescendant"));
            assertEquals("true", chosen.getAttribute("aria-selected"));
            page.keyboard().press("Escape");
            assertEquals("false", box.getAttribute("aria-expanded"));
            assertEquals("여권 분", box.inputValue());
            page.keyboard().press("End");
            page.keyboard().type("실");
            page.locator("#suggestions li").first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL(it -> !path(page).equals("/ko/"));
        }
    }

    @Test
    void andIsHelpedOnWhenNothingIsFound() throws Exception {
        try (var page = Browser.newPage(PHONE, "en")) {
            open(page, "/en/search?q=zorbium+flux");
            assertEquals(1, page.locator(".empty a[href='/en/hotlines/12367']").count());
            open(page, "/en/search?q=residense+pemrit");
            assertTrue(page.locator(".hit a").first().getAttribute("href").contains("residence-permit"));
            assertTrue(page.locator(".reading a").textContent().contains("residence permit"));
        }
    }

    @Test
    void andCallsTheNumber() throws Exception {
        try (var page = Browser.newPage(PHONE, "ko")) {
            open(page, "/ko/hotlines/120");
            assertEquals("tel:120", page.locator(".number a").getAttribute("href"));
            open(page, "/ko/emergency");
            assertEquals("tel:110", page.locator(".plaques a").first().getAttribute("href"));
        }
    }
}
