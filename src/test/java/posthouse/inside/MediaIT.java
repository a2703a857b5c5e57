package posthouse.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.document.Edition;
import posthouse.document.Origin;
import posthouse.document.Revision;
import posthouse.document.Words;
import posthouse.journal.Changes;
import posthouse.language.Language;
import posthouse.media.Media;
import posthouse.media.MediaFiles;
import posthouse.media.MediaRefused;
import posthouse.media.MediaType;
import posthouse.publishing.Drafts;
import posthouse.text.Text;

/** Is what an editor sends kept, served for good and without danger, and shown in texts? */
class MediaIT extends InsideThePortal {

    private static final Instant NOW = Instant.parse("2027-01-02T03:04:05Z");

    @Inject
    MediaFiles files;

    @Inject
    Drafts drafts;

    @Inject
    Changes changes;

    @Inject
    Transaction transaction;

    private static byte[] png(int width, int height) throws Exception {
        var written = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", written);
        return written.toByteArray();
    }

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> ask(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + System.getenv("POSTHOUSE_PORT") + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    @Test
    void keepsTheSameBytesOnceAndOthersUnderAnotherName() throws Exception {
        var first = files.add("Bus Map.PNG", png(30, 20), "li", NOW);
        assertEquals(
                List.of("bus-map.png", MediaType.PNG, 30, 20, "li", NOW),
                Arrays.asList(
                        first.id(),
                        first.type(),
                        first.width(),
                        first.height(),
                        first.uploadedBy(),
                        first.uploadedAt()));
        assertEquals(first, files.add("again.png", png(30, 20), "wang", NOW.plusSeconds(1)));
        assertEquals(
                "bus-map-2.png",
                files.add("bus map.png", png(31, 20), "li", NOW).id());
        assertEquals(
                "bus-map-3.png",
                files.add("bus map.png", png(32, 20), "li", NOW).id());
        assertEquals(
                Set.of("bus-map.png"),
                files.described(List.of("bus-map.png", "none.png")).keySet());
        assertEquals(first, files.find("bus-map.png").orElseThrow());
    }

    @Test
    void takesAFileUnderItsNameOnceAndNeverOtherBytes() throws Exception {
        var form = files.put("form.txt", words("form"), "content folder", NOW);
        assertEquals(form, files.put("form.txt", words("form"), "content folder", NOW.plusSeconds(1)));
        var refused =
                assertThrows(MediaRefused.class, () -> files.put("form.txt", words("other"), "content folder", NOW));
        assertEquals("media.refused.taken", refused.key());
        assertEquals(
                "media.refused.name",
                assertThrows(MediaRefused.class, () -> files.put("Form.txt", words("form"), "x", NOW))
                        .key());
        assertArrayEquals(words("form"), files.bytes("form.txt").orElseThrow());
    }

    @Test
    void keepsTheLargestFileAndListsTheNewestFirst() throws Exception {
        var large = new byte[10 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        files.put("large.txt", large, "li", NOW.plusSeconds(60));
        files.put("newer.txt", words("newer"), "li", NOW.plusSeconds(61));
        assertArrayEquals(large, ask("GET", "/media/large.txt").body());
        assertEquals(
                List.of("newer.txt", "large.txt"),
                files.all().stream().map(Media::id).limit(2).toList());
    }

    @Test
    void servesAnImageForGoodAndNothingInItRuns() throws Exception {
        var bytes = png(40, 20);
        var media = files.put("served.png", bytes, "li", NOW);
        var answer = ask("GET", "/media/served.png");
        assertArrayEquals(bytes, answer.body());
        assertEquals("image/png", header(answer, "Content-Type"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
        assertEquals("default-src 'none'; sandbox", header(answer, "Content-Security-Policy"));
        assertEquals("inline", header(answer, "Content-Disposition"));
        assertEquals(String.valueOf(bytes.length), header(answer, "Content-Length"));
        assertEquals("\"" + media.sha256() + "\"", header(answer, "ETag"));
        assertEquals("", header(answer, "Set-Cookie"));
    }

    @Test
    void answersHeadAndWhatIsKnownWithoutBytes() throws Exception {
        var media = files.put("known.png", png(41, 20), "li", NOW);
        var head = ask("HEAD", "/media/known.png");
        assertEquals(200, head.statusCode());
        assertEquals(String.valueOf(media.size()), header(head, "Content-Length"));
        var known = ask("GET", "/media/known.png", "If-None-Match", "\"x\", \"" + media.sha256() + "\"");
        assertEquals(304, known.statusCode());
        assertEquals(0, known.body().length);
        assertEquals(
                200, ask("GET", "/media/known.png", "If-None-Match", "\"x\"").statusCode());
    }

    @Test
    void handsAnAttachmentOutToBeKept() throws Exception {
        files.put("stops.csv", words("站,线\n"), "li", NOW);
        var answer = ask("GET", "/media/stops.csv");
        assertEquals("text/csv;charset=UTF-8", header(answer, "Content-Type"));
        assertEquals("attachment; filename=\"stops.csv\"", header(answer, "Content-Disposition"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/none.png",
                "/media/",
                "/media",
                "/media/Spelt.png",
                "/media/sp%65lt.png",
                "/media/spelt.png/",
                "/media/spelt.png;x=1",
                "/media//spelt.png",
                "/media/spelt.xhtml"
            })
    void answersOtherwiseWithThePortalsPage(String path) throws Exception {
        files.put("spelt.png", png(42, 20), "li", NOW);
        var answer = ask("GET", path, "Accept-Language", "ja");
        var page = new String(answer.body(), StandardCharsets.UTF_8);
        assertEquals(404, answer.statusCode());
        assertTrue(page.contains(" lang=\"ja\">"), page);
        assertEquals("no-cache", header(answer, "Cache-Control"));
    }

    @Test
    void showsMediaInATextAndOnlyTheWordsOfWhatIsNotThere() throws Exception {
        files.put("shown.png", png(44, 20), "li", NOW);
        files.put("shown.txt", words("form"), "li", NOW);
        var edition = drafts.edition(drafts.document("guide", "lost-passport").orElseThrow(), Language.ZH)
                .orElseThrow();
        var before = edition.published().orElseThrow().words();
        var text = Text.parse(before.text().written()
                + "\n{#media}\n![柜台](media:shown.png) [表格](media:shown.txt) [没有的表格](media:none.pdf)\n");
        publish(edition, new Words(before.title(), before.summary(), before.keywords(), text));
        var page = pageThatSays("/zh/guides/lost-passport", "没有的表格").body();
        assertContains(
                page,
                "<img src=\"/media/shown.png\" alt=\"柜台\" width=\"44\" height=\"20\" loading=\"lazy\" />",
                "<a href=\"/media/shown.txt\">表格</a><span class=\"soft\">（TXT，1 KB）</span> 没有的表格</p>");
        var json = pageThatSays("/api/v1/documents/guides/lost-passport?lang=zh", "没有的表格")
                .body();
        assertContains(json, "/media/shown.png", "柜台 表格 没有的表格");
        publish(edition, before);
    }

    /** As the content folder does: a link to what is not there would be stopped at the desk. */
    private void publish(Edition edition, Words words) throws Exception {
        transaction.run(() -> {
            var mine = drafts.locked(edition);
            var snapshot = new Revision.Snapshot(words, false, Origin.HUMAN, null, 1);
            var revision = drafts.add(mine.accept(mine.lastNumber() + 1, snapshot, "test", NOW));
            mine.publish(revision, NOW);
            changes.append(List.of(mine.document().id()));
        });
    }

    private static void assertContains(String page, String... parts) {
        for (var part : parts) {
            assertTrue(page.contains(part), () -> part + "\nis not in\n" + page);
        }
    }
}
