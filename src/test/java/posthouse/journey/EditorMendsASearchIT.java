package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Readers type what finds nothing: does the desk hear of it, and of nothing else, and does one click mend it? */
class EditorMendsASearchIT {

    private static final Duration COUNTED = Duration.ofSeconds(90);

    private static String results(Office office, String words) throws IOException, InterruptedException {
        var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return office.portal.get("/ko/search?q=" + query).body();
    }

    private static String first(Office office, String words) throws IOException, InterruptedException {
        var page = results(office, words);
        int hit = page.indexOf("<h2 lang", page.indexOf("<ol class=\"list\""));
        return hit < 0
                ? ""
                : page.substring(page.indexOf("/ko/", hit) + 4, page.indexOf('"', page.indexOf("/ko/", hit)));
    }

    /** A publish is in the index within a second. */
    private static void awaitFirst(Office office, String words, String path) throws Exception {
        for (int i = 0; i < 50 && !first(office, words).equals(path); i++) {
            Thread.sleep(100);
        }
        assertEquals(path, first(office, words));
    }

    private static void open(Office office, Page page, String query) {
        page.navigate(office.at("/ko/desk/failed?in=ko" + query));
    }

    @Test
    void whatFailsOftenIsListedAndWhatIsRareOrSomebodysOwnIsNot() throws Exception {
        var office = Office.shared();
        for (int i = 0; i < 3; i++) {
            results(office, "뿌뿡뽕");
            results(office, "뿌뿡 뽕삥 쀼쀼쁍 가져갑니다");
            results(office, "뿌뿡 kim@example.com");
        }
        results(office, "쀍쀍쀍");
        try (var publisher = office.context("publisher", 360, "ko-KR")) {
            var page = publisher.newPage();
            open(office, page, "");
            for (long start = System.nanoTime();
                    !Office.says(page).contains("뿌뿡뽕") && System.nanoTime() - start < COUNTED.toNanos(); ) {
                Thread.sleep(2000);
                open(office, page, "");
            }
            var says = Office.says(page);
            assertTrue(says.contains("뿌뿡뽕"), says);
            assertTrue(
                    page.locator("li.card:has(h2:text('뿌뿡 뽕삥')) [id$=pin]").count() > 0, "what it may mean is offered");
            assertFalse(says.contains("쀍쀍쀍") || says.contains("example.com"), says);
            page.locator("li.card:has(h2:text('뿌뿡뽕')) [id$=settle]").click();
            assertTrue(page.url().contains("done=settled"), () -> Office.says(page));
            assertFalse(page.locator("h2:text('뿌뿡뽕')").isVisible());
        }
    }

    @Test
    void aDocumentIsPutFirstForJustTheseWordsAndTakenOffAgain() throws Exception {
        var office = Office.shared();
        try (var publisher = office.context("publisher", 1280, "ko-KR")) {
            var page = publisher.newPage();
            open(office, page, "");
            page.fill("#words", "쿌쿌 붸뤠");
            page.fill("#meant", "여권 분실");
            page.click("form.filters button");
            page.locator("li:has(a[href='/ko/guides/lost-passport']) [id$=pin]").click();
            assertTrue(page.url().contains("done=pinned"), () -> Office.says(page));
            awaitFirst(office, "쿌쿌  붸뤠", "guides/lost-passport");
            assertFalse(results(office, "쿌쿌 붸뤠").contains("class=\"empty\""), "what is pinned is an answer");
            page.locator("li.card:has-text('쿌쿌 붸뤠') [id$=unpin]").click();
            assertTrue(page.url().contains("done=unpinned"), () -> Office.says(page));
            for (int i = 0; i < 50 && !results(office, "쿌쿌 붸뤠").contains("class=\"empty\""); i++) {
                Thread.sleep(100);
            }
            assertTrue(results(office, "쿌쿌 붸뤠").contains("class=\"empty\""));
        }
    }

    @Test
    void theWordBecomesAnotherNameOfATerm() throws Exception {
        var office = Office.shared();
        try (var publisher = office.context("publisher", 1280, "ko-KR")) {
            var page = publisher.newPage();
            open(office, page, "&words=붸뤠쥬&meant=거류허가");
            page.locator("li:has-text('居留许可') [id$=name]").first().click();
            assertTrue(page.url().contains("done=variant"), () -> Office.says(page));
            for (int i = 0; i < 100 && results(office, "붸뤠쥬").contains("class=\"empty\""); i++) {
                Thread.sleep(100);
            }
            assertTrue(results(office, "붸뤠쥬").contains("居留许可"), "found through the term");
        }
    }

    @Test
    void isMendedByNobodyWhoMayNotPublish() throws Exception {
        var office = Office.shared();
        try (var kim = office.context("kim", 360, "ko-KR")) {
            var page = kim.newPage();
            open(office, page, "&words=뽕뽕&meant=여권");
            assertEquals(
                    0,
                    page.locator("[id$=pin], [id$=name], [id$=settle], #words").count());
        }
    }
}
