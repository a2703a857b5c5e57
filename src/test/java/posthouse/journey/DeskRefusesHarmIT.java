package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Somebody who means harm, or is careless, or just too late: does the desk refuse with a reason, and is nothing lost? */
class DeskRefusesHarmIT {

    private static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

    private static String edit(Office office, String slug) {
        return office.at("/zh/desk/edit?name=notice:" + slug + "&in=zh");
    }

    private static void begin(Office office, Page page, String slug) {
        page.navigate(office.at("/zh/desk/documents"));
        page.click("details.narrow summary");
        page.fill("#slug", slug);
        page.click("#create");
    }

    private static int number(Page page, String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    @Test
    void takesNoFormThatAnotherSiteSends() throws Exception {
        var office = Office.shared();
        try (var author = office.context("author", 1280, "zh-CN")) {
            var page = author.newPage();
            begin(office, page, "forged");
            page.fill("#title", "自己的标题");
            page.click("#save");
            var token = page.inputValue("form.writing input[name=token]");
            var form = FormData.create()
                    .set("writing", "writing")
                    .set("token", token)
                    .set("version", page.inputValue("form.writing input[name=version]"))
                    .set("title", "别人的标题")
                    .set("jakarta.faces.ViewState", "stateless")
                    .set("save", "save");
            for (var from : List.of("https://evil.example", "null", "not an address")) {
                var answer = author.request()
                        .post(
                                edit(office, "forged"),
                                RequestOptions.create().setForm(form).setHeader("Origin", from));
                assertEquals(403, answer.status(), from);
            }
            var across = RequestOptions.create().setForm(form).setHeader("Sec-Fetch-Site", "cross-site");
            assertEquals(
                    403, author.request().post(edit(office, "forged"), across).status());
            page.evaluate("document.querySelector('form.writing input[name=token]').value = 'guessed'");
            page.fill("#title", "没有令牌的标题");
            page.click("#save");
            assertTrue(page.isVisible(".refused"), () -> Office.says(page));
            assertEquals("没有令牌的标题", page.inputValue("#title"), "what was typed is there still");
            page.navigate(edit(office, "forged"));
            assertEquals("自己的标题", page.inputValue("#title"));
        }
    }

    @Test
    void showsNobodyTheDraftsOfAnotherSection() throws Exception {
        var office = Office.shared();
        try (var author = office.context("author", 1280, "zh-CN")) {
            var page = author.newPage();
            begin(office, page, "inside-only");
            page.fill("#title", "只给办公室看");
            page.click("#save");
        }
        try (var bureau = office.context("bureau", 1280, "zh-CN")) {
            for (var path : List.of(
                    "work?name=", "edit?in=zh&name=", "facts?name=", "release?name=", "review?in=zh&number=1&name=")) {
                var answer = bureau.request().get(office.at("/zh/desk/" + path + "notice:inside-only"));
                assertEquals(403, answer.status(), path);
                assertFalse(answer.text().contains("只给办公室看"), path);
            }
            for (var which : List.of("newest", "draft", "1")) {
                var answer = bureau.request().get(office.at("/zh/notices/inside-only?revision=" + which));
                assertTrue(answer.status() == 403 || answer.status() == 404, which);
                assertFalse(answer.text().contains("只给办公室看"), which);
            }
            var page = bureau.newPage();
            page.navigate(office.at("/zh/desk/documents"));
            assertFalse(Office.says(page).contains("只给办公室看"));
            assertEquals(
                    List.of("event"),
                    page.locator("select[id=kind] option")
                            .evaluateAll("all => all.map(it => it.value).filter(it => it)"));
        }
        assertEquals(
                404, office.portal.get("/zh/notices/inside-only?revision=draft").statusCode());
    }

    @Test
    void survivesRubbishInEveryAddress() throws Exception {
        var office = Office.shared();
        try (var chief = office.context("chief", 1280, "en-GB");
                var author = office.context("author", 1280, "en-GB");
                var publisher = office.context("publisher", 1280, "en-GB");
                var duty = office.context("duty", 1280, "en-GB")) {
            for (var who : List.of(chief, author, publisher, duty)) {
                for (var path : List.of(
                        "?done=%3Cscript%3E",
                        "/documents?kind=zzz&needs=xx&state=-1&search=%00",
                        "/work",
                        "/work?name=",
                        "/work?name=%3Cscript%3E:x",
                        "/work?name=notice:..%2F..%2Fetc",
                        "/edit?name=guide:lost-passport&in=xx",
                        "/edit?name=guide:lost-passport",
                        "/review?name=guide:lost-passport&in=zh&number=99999999999999999999",
                        "/review?name=guide:lost-passport&in=zh&number=-1",
                        "/facts?name=guide:nothing",
                        "/release?name=:",
                        "/person?account=nobody",
                        "/timeline?before=abc&subject=%27%3B--",
                        "/alarm?template=zzz",
                        "/alarm?template=all-clear&clears=99999",
                        "/links?done=asked",
                        "/content",
                        "/nothing-here",
                        "/second-factor",
                        "/welcome?invitation=zzz",
                        "/mine?x=%F0%9F%98%80")) {
                    var answer = who.request().get(office.at("/en/desk" + path));
                    assertTrue(answer.status() < 500, () -> path + ": " + answer.status());
                    assertFalse(answer.text().contains("<script>"), path);
                }
            }
        }
    }

    @Test
    void losesNoWordOfFiveMegabytes() throws Exception {
        var office = Office.shared();
        try (var author = office.context("author", 1280, "zh-CN")) {
            var page = author.newPage();
            begin(office, page, "five-megabytes");
            page.fill("#title", "很长");
            page.evaluate("document.getElementById('text').value = '字'.repeat(1_700_000)");
            page.click("#save");
            assertTrue(page.isVisible(".refused"), "a reason is given");
            assertEquals(1_700_000, number(page, "document.getElementById('text').value.length"));
            page.evaluate("document.getElementById('text').value = '字'.repeat(5_000_000)");
            page.click("#save");
            assertTrue(page.isVisible(".stray"), "too much for any form");
            page.navigate(edit(office, "five-megabytes"));
            page.fill("#text", "短了。");
            page.click("#save");
            assertTrue(page.url().contains("done=saved"), () -> Office.says(page));
        }
    }

    @Test
    void showsScriptsAsTheWordsTheyAre() throws Exception {
        var office = Office.shared();
        try (var author = office.context("author", 1280, "zh-CN");
                var publisher = office.context("publisher", 1280, "zh-CN")) {
            var page = author.newPage();
            var ran = new ArrayList<String>();
            for (var each : List.of(author, publisher)) {
                each.onDialog(dialog -> {
                    ran.add(dialog.message());
                    dialog.dismiss();
                });
            }
            begin(office, page, "scripts");
            page.fill("#title", SCRIPT);
            page.fill("#summary", SCRIPT);
            page.fill("#text", SCRIPT + "\n\n[x](javascript:alert(3))");
            page.fill("#keywords", SCRIPT);
            page.click("#save");
            page.navigate(office.at("/zh/desk/facts?name=notice:scripts"));
            page.fill("[id=\"facts.sources\"]", SCRIPT);
            page.fill("[id=\"facts.notice.issuer\"]", SCRIPT);
            page.click("#save");
            page.navigate(office.at(
                    "/zh/desk/timeline?subject=" + java.net.URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8)));
            for (var path : List.of(
                    "/zh/desk/edit?name=notice:scripts&in=zh",
                    "/en/desk/edit?name=notice:scripts&in=en",
                    "/zh/desk/facts?name=notice:scripts",
                    "/zh/desk/work?name=notice:scripts",
                    "/zh/desk/documents",
                    "/zh/desk",
                    "/zh/notices/scripts?revision=draft")) {
                for (var who : List.of(author, publisher)) {
                    var seen = who.newPage();
                    seen.navigate(office.at(path));
                    assertEquals(
                            0,
                            seen.locator("img[src=x], a[href^='javascript:']").count(),
                            path);
                    seen.close();
                }
            }
            assertEquals(List.of(), ran);
        }
    }

    @Test
    void keepsOnlyFilesThatAreWhatTheySay() throws Exception {
        var office = Office.shared();
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture);
        try (var author = office.context("author", 1280, "zh-CN")) {
            var page = author.newPage();
            for (var file : List.of(
                    new FilePayload("run.exe", "image/png", "MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1)),
                    new FilePayload("run.png", "image/png", "MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1)),
                    new FilePayload(
                            "draw.svg", "image/svg+xml", "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8)),
                    new FilePayload(
                            "page.html", "text/html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                    new FilePayload(
                            "page.txt",
                            "text/plain",
                            "<script>alert(1)</script>\u0000".getBytes(StandardCharsets.UTF_8)),
                    new FilePayload("photo.jpg", "image/jpeg", picture.toByteArray()),
                    new FilePayload("empty.png", "image/png", new byte[0]))) {
                page.navigate(office.at("/zh/desk/files"));
                page.setInputFiles("#file", file);
                page.click("#upload");
                assertTrue(page.isVisible(".refused"), () -> file.name + ": " + Office.says(page));
                assertFalse(page.isVisible("a[href^='/media/" + file.name.replaceFirst("\\..*", "") + "']"), file.name);
            }
            page.setInputFiles("#file", new FilePayload("真的.png", "image/png", picture.toByteArray()));
            page.click("#upload");
            assertTrue(page.url().contains("done=uploaded"), () -> Office.says(page));
        }
    }

    @Test
    void submitsOnceWhatIsSentTwice() throws Exception {
        var office = Office.shared();
        try (var author = office.context("author", 1280, "zh-CN")) {
            var page = author.newPage();
            begin(office, page, "twice");
            page.fill("#title", "两次");
            page.fill("#summary", "两次提交。");
            page.fill("#text", "两次提交。");
            var statuses = page.evaluate("""
                    async () => {
                      const form = document.querySelector('form.writing');
                      const body = new URLSearchParams(new FormData(form));
                      body.set('submit', 'submit');
                      const sent = [1, 2, 3].map(() => fetch(form.action, { method: 'POST', body: new URLSearchParams(body) }));
                      const later = await Promise.all(sent).then(() => fetch(form.action, { method: 'POST', body }));
                      return (await Promise.all([...sent, later])).filter(it => it.url.includes('done=submitted')).length;
                    }""");
            assertEquals(1, ((Number) statuses).intValue());
            var first = author.request().get(office.at("/zh/desk/review?name=notice:twice&in=zh&number=1"));
            var second = author.request().get(office.at("/zh/desk/review?name=notice:twice&in=zh&number=2"));
            assertEquals(List.of(200, 403), List.of(first.status(), second.status()));
        }
    }

    @Test
    void keepsWhatWasTypedForADraftThatWasSubmittedMeanwhile() throws Exception {
        var office = Office.shared();
        try (var author = office.context("author", 1280, "ko-KR")) {
            var page = author.newPage();
            begin(office, page, "stale");
            var stale = author.newPage();
            stale.navigate(office.at("/ko/desk/edit?name=notice:stale&in=zh"));
            page.fill("#title", "一次");
            page.fill("#summary", "一次提交。");
            page.fill("#text", "一次提交。");
            page.click("#submit");
            assertTrue(page.url().contains("done=submitted"), () -> Office.says(page));
            stale.fill("#summary", "旧标签页里的话。");
            stale.click("#save");
            assertTrue(Office.says(stale).contains("누군가 이 초안을 제출했거나 버렸습니다"), () -> Office.says(stale));
            assertEquals("旧标签页里的话。", stale.inputValue("#summary"));
            stale.click("#save"); // once more is meant: a new draft
            assertTrue(stale.url().contains("done=saved"), () -> Office.says(stale));
            assertEquals("旧标签页里的话。", stale.inputValue("#summary"));
        }
    }

    @Test
    void givesBackWhatWasTypedWhenTheSignInHadEnded() throws Exception {
        var office = Office.shared();
        try (var author = office.context("author", 1280, "ko-KR")) {
            var page = author.newPage();
            begin(office, page, "ended");
            page.navigate(office.at("/ko/desk/edit?name=notice:ended&in=zh"));
            page.fill("#summary", "签到结束之前写的长长的一段话，一个字也不能丢。");
            var cookies = author.cookies();
            author.clearCookies();
            page.click("#save");
            assertTrue(Office.says(page).contains("一个字也不能丢"), () -> Office.says(page));
            author.addCookies(cookies); // signed in again, in another tab
            page.click("main form button");
            assertTrue(page.url().contains("done=saved"), () -> Office.says(page));
            assertEquals("签到结束之前写的长长的一段话，一个字也不能丢。", page.inputValue("#summary"));
        }
    }

    @Test
    void locksOutAStrangerWhoGuessesAndNotTheOwner() throws Exception {
        var office = Office.shared();
        try (var owner = office.context("ann", 1280, "en-GB");
                var stranger = Browser.newContext(1280, "en-GB", null)) {
            var page = stranger.newPage();
            for (int i = 0; i < 6; i++) {
                knock(office, page, "ann", "wrong " + i);
            }
            knock(office, page, "ann", Office.PASSWORD);
            assertTrue(Office.says(page).contains("Too many"), () -> Office.says(page));
            var hers = owner.newPage();
            hers.navigate(office.at("/en/desk/mine"));
            hers.click("#leave");
            knock(office, hers, "ann", Office.PASSWORD);
            assertTrue(Office.says(hers).contains("What needs doing"), () -> Office.says(hers));
            office.remember("ann", owner);
        }
    }

    private static void knock(Office office, Page page, String name, String password) {
        page.navigate(office.at("/en/desk/sign-in"));
        page.fill("#name", name);
        page.fill("#password", password);
        page.click("#enter");
    }

    @Test
    void opensToALinkOnceAndClosesWhoLeavesAtOnce() throws Exception {
        var office = Office.shared();
        var link = office.invite("leaver", List.of("author"));
        try (var leaver = Browser.newContext(1280, "en-GB", null);
                var chief = office.context("chief", 1280, "en-GB")) {
            var page = leaver.newPage();
            page.navigate(link);
            Office.choosePassword(page);
            office.signIn(page, "leaver", "en");
            assertTrue(isIn(office, leaver));
            page.navigate(link);
            assertFalse(page.isVisible("#choose"), "a link is good for one time");
            assertTrue(Office.says(page).contains("does not work any more"), () -> Office.says(page));

            page.navigate(office.at("/en/desk/documents"));
            var administration = chief.newPage();
            administration.navigate(office.at("/en/desk/person?account=leaver"));
            administration.fill("#why", "Left the office.");
            administration.click("#close");
            assertFalse(isIn(office, leaver));
            page.navigate(office.at("/en/desk/documents"));
            assertTrue(page.url().contains("sign-in"), page.url());
            knock(office, page, "leaver", Office.PASSWORD);
            assertFalse(isIn(office, leaver));

            administration.navigate(office.at("/en/desk/timeline?subject=account/leaver"));
            assertTrue(Office.says(administration).contains("Left the office."), () -> Office.says(administration));
            assertFalse(administration.isVisible(".refused"), "every entry is as it was written");
        }
    }

    private static boolean isIn(Office office, BrowserContext who) {
        return !who.request().get(office.at("/en/desk/documents")).url().contains("sign-in");
    }
}
