package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The server is killed (-9) while a notice in four languages goes out: is all of it public afterwards or nothing, and do the
 * Timeline, the pages and the search say the same? {@code -Dkills=20} does it as often as that.
 */
class KilledWhilePublishingIT {

    private static final int KILLS = Integer.getInteger("kills", 3);

    private static final Pattern PUBLISHED =
            Pattern.compile("published\\s*<code[^>]*>notice/([a-z0-9-]+)/(zh|en|ja|ko)\\b");

    @Test
    void allOrNothingIsPublicAndEverythingAgrees() throws Exception {
        try (var portal = PortalServer.startAnew("killed", Map.of())) {
            var office = Office.of(portal);
            for (int i = 0; i < KILLS; i++) {
                var slug = "killed-" + i;
                Notices.approved(office, slug);
                try (var publisher = office.context("publisher", 1280, "en-GB")) {
                    killWhilePublishing(portal, publisher, slug, 5 + 25 * i);
                }
                portal.restart();
                assertAgreement(office, slug);
            }
        }
    }

    private static void killWhilePublishing(PortalServer portal, BrowserContext publisher, String slug, int millis)
            throws Exception {
        var page = publisher.newPage();
        var address = portal.at("/en/desk/release?name=notice:" + slug).toString();
        page.navigate(address);
        var killer = new Thread(() -> {
            try {
                Thread.sleep(millis);
                portal.kill();
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        });
        page.check("#public");
        killer.start();
        try {
            page.click("#publish");
        } catch (PlaywrightException gone) {
            // that is what it is about
        }
        killer.join();
    }

    private static void assertAgreement(Office office, String slug) throws Exception {
        var publicIn = new TreeSet<String>();
        for (var language : Office.languages().toList()) {
            if (office.portal.get("/" + language + "/notices/" + slug).statusCode() == 200) {
                publicIn.add(language);
            }
        }
        assertTrue(publicIn.isEmpty() || publicIn.size() == 4, () -> slug + " is public in " + publicIn);
        assertEquals(publicIn, published(office, slug), "the Timeline says it as it is");
        for (var language : Office.languages().toList()) {
            assertEquals(publicIn.contains(language), isFound(office, language, slug), language);
        }
        if (publicIn.isEmpty()) {
            try (var publisher = office.context("publisher", 1280, "en-GB")) {
                var page = publisher.newPage();
                Notices.release(office, page, "notice:" + slug);
                assertTrue(page.url().contains("done=published"), () -> Office.says(page));
            }
            Notices.publicPage(office, "/ko/notices/" + slug, 200);
        }
    }

    /** The languages that the Timeline says were published. */
    private static Set<String> published(Office office, String slug) throws Exception {
        try (var chief = office.context("chief", 1280, "en-GB")) {
            var page = chief.newPage();
            page.navigate(office.at("/en/desk/timeline?subject=notice/" + slug));
            assertTrue(Office.says(page).contains("Every entry is as it was written."), () -> Office.says(page));
            return PUBLISHED
                    .matcher(page.content())
                    .results()
                    .map(it -> it.group(2))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isFound(Office office, String language, String slug) throws Exception {
        var word = Map.of("zh", "停水", "en", "outage", "ja", "断水", "ko", "단수").get(language);
        var answer = office.portal.get("/api/v1/search?size=50&lang=" + language + "&q="
                + URLEncoder.encode(Objects.requireNonNull(word), StandardCharsets.UTF_8));
        assertEquals(200, answer.statusCode());
        return answer.body().contains(slug + "\"");
    }
}
