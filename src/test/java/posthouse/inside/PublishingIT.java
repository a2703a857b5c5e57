package posthouse.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import posthouse.document.Documents;
import posthouse.document.Edition;
import posthouse.document.Freshness;
import posthouse.document.Origin;
import posthouse.document.PublicEdition;
import posthouse.document.Review;
import posthouse.document.Revision;
import posthouse.document.Sections;
import posthouse.document.Words;
import posthouse.journal.Changes;
import posthouse.journal.Timeline;
import posthouse.language.Language;
import posthouse.publishing.BrokenContent;
import posthouse.publishing.ContentFolder;
import posthouse.publishing.ContentImport;
import posthouse.publishing.Drafts;
import posthouse.publishing.Workflow;
import posthouse.text.Text;

/** What the public sees while words go their way through the desk, or come as files, in real transactions. */
class PublishingIT extends InsideThePortal {

    @Inject
    Workflow workflow;

    @Inject
    Drafts drafts;

    @Inject
    Documents documents;

    @Inject
    Sections sections;

    @Inject
    Changes changes;

    @Inject
    Timeline timeline;

    @Inject
    ContentImport content;

    @Resource
    UserTransaction transaction;

    @TempDir
    Path folder;

    private interface Act {
        void run() throws Exception;
    }

    private void inOneTransaction(Act act) throws Exception {
        transaction.begin();
        try {
            act.run();
            transaction.commit();
        } catch (Exception | AssertionError failure) {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            throw failure;
        }
    }

    private Edition edition(String slug, Language language) {
        return drafts.edition(drafts.document("guide", slug).orElseThrow(), language)
                .orElseThrow();
    }

    private static Revision.Snapshot words(String title, @Nullable Integer translatedFrom) {
        var words = new Words(title, "Summary", List.of(), Text.parse("{#a}\nText\n"));
        return new Revision.Snapshot(words, false, Origin.HUMAN, translatedFrom, 1);
    }

    private Revision submitted(Edition edition, Revision.Snapshot words) {
        return workflow.submit(
                edition, workflow.saveDraft(edition, words, 0, "author").version(), "author");
    }

    private void published(Edition edition, Revision.Snapshot words) {
        var revision = submitted(edition, words);
        workflow.approve(revision, "reviewer");
        workflow.publish(revision, "publisher");
    }

    private String publicTitle(String slug, Language language) {
        return documents
                .find("guide", slug)
                .orElseThrow()
                .shown(language)
                .words()
                .title();
    }

    /** The public page once it says these words: it follows a change within a moment, not at once. */
    private static HttpResponse<String> pageThatSays(String path, String words) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + System.getenv("POSTHOUSE_PORT") + path))
                .build();
        var deadline = Instant.now().plus(Duration.ofSeconds(10));
        HttpResponse<String> answer;
        do {
            answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } while (!answer.body().contains(words) && Instant.now().isBefore(deadline));
        assertTrue(answer.body().contains(words), path + " never said: " + words);
        return answer;
    }

    @Test
    void aDraftAndAReviewChangeNothingPublic() throws Exception {
        var before = publicTitle("emergency-calls", Language.EN);
        long changesBefore = changes.latest();
        inOneTransaction(() -> workflow.approve(
                submitted(edition("emergency-calls", Language.EN), words("Not public yet", 1)), "reviewer"));
        assertEquals(before, publicTitle("emergency-calls", Language.EN));
        assertEquals(changesBefore, changes.latest());
    }

    @Test
    void publishingShowsTheWordsWithOneChangeAndATimelineEntryEachAct() throws Exception {
        long before = changes.latest();
        inOneTransaction(() -> published(edition("medical-care", Language.KO), words("새 제목", 1)));
        assertEquals("새 제목", publicTitle("medical-care", Language.KO));
        assertEquals(before + 1, changes.latest());
        var acts = timeline.of("guide/medical-care/ko", 3).stream()
                .map(it -> it.act())
                .toList();
        assertTrue(acts.containsAll(List.of("submit", "approve", "publish")), acts::toString);
    }

    @Test
    void aNewSourceMakesTranslationsOutdatedUntilSomebodyConfirmsThem() throws Exception {
        var slug = "residence-permit-apply";
        inOneTransaction(() -> published(edition(slug, Language.ZH), words("新", null)));
        assertEquals(
                Freshness.OUTDATED,
                documents.find("guide", slug).orElseThrow().shown(Language.JA).freshness());
        assertFalse(
                documents.find("guide", slug).orElseThrow().shown(Language.JA).outdatedSince() == null);
        pageThatSays("/ja/guides/" + slug, "この翻訳にはまだ反映されていません");
        inOneTransaction(() -> workflow.confirm(
                edition(slug, Language.JA),
                edition(slug, Language.ZH).published().orElseThrow(),
                "translator"));
        assertEquals(
                Freshness.CURRENT,
                documents.find("guide", slug).orElseThrow().shown(Language.JA).freshness());
        assertEquals(
                Freshness.OUTDATED,
                documents.find("guide", slug).orElseThrow().shown(Language.KO).freshness());
    }

    /** A desk page reads in one request and acts in the next: what it holds then is a copy. */
    @Test
    void anActOnWhatWasReadEarlierIsAnActOnWhatIsThere() throws Exception {
        var slug = "emergency-calls";
        var edition = edition(slug, Language.JA);
        var draft = workflow.saveDraft(edition, words("緊急のとき", 1), 0, "author");
        var revision = workflow.submit(edition, draft.version(), "author");
        workflow.approve(revision, "reviewer");
        assertThrows(Review.IllegalMove.class, () -> workflow.approve(revision, "another"));
        workflow.publish(revision, "publisher");
        assertEquals("緊急のとき", publicTitle(slug, Language.JA));
        assertThrows(Review.IllegalMove.class, () -> workflow.publish(revision, "publisher"));
        assertEquals(
                revision.number(),
                timeline.of("guide/" + slug + "/ja", 1).getFirst().revision());
    }

    @Test
    void ofTwoPublishersAtOnceOneIsTooLate() throws Exception {
        var edition = edition("emergency-calls", Language.KO);
        var words = workflow.saveDraft(edition, words("동시에", 1), 0, "author");
        var revision = workflow.submit(edition, words.version(), "author");
        workflow.approve(revision, "reviewer");
        long before = changes.latest();
        var outcomes = List.of("one", "two").parallelStream()
                .map(by -> {
                    try {
                        workflow.publish(revision, by);
                        return "published";
                    } catch (RuntimeException late) {
                        return "too late";
                    }
                })
                .sorted()
                .toList();
        assertEquals(List.of("published", "too late"), outcomes);
        assertEquals(before + 1, changes.latest());
    }

    @Test
    void aWithdrawnEditionLeavesTheReaderTheSource() throws Exception {
        inOneTransaction(() -> workflow.withdraw(edition("lost-passport", Language.EN), "publisher", "wrong"));
        var shown = documents.find("guide", "lost-passport").orElseThrow().shown(Language.EN);
        assertEquals(Language.ZH, shown.language());
        var page = pageThatSays("/en/guides/lost-passport", "This page is not in English yet")
                .body();
        assertTrue(page.contains("lang=\"zh-Hans\""), page);
        assertFalse(page.contains("rel=\"alternate\" hreflang=\"en\""), page);
    }

    @Test
    void aDocumentWithdrawnInEveryLanguageSaysWhy() throws Exception {
        for (var language : Language.all()) {
            inOneTransaction(
                    () -> workflow.withdraw(edition("accommodation-registration", language), "publisher", "replaced"));
        }
        assertTrue(documents.find("guide", "accommodation-registration").isEmpty());
        assertEquals(
                "replaced",
                documents
                        .withdrawal("guide", "accommodation-registration", Language.KO)
                        .orElseThrow()
                        .reason());
        assertEquals(
                410,
                pageThatSays("/ko/guides/accommodation-registration", "replaced")
                        .statusCode());
    }

    @Test
    void twoWritersOfOneDraftLoseNothing() throws Exception {
        var slug = "residence-permit-extend-change";
        inOneTransaction(() -> workflow.saveDraft(edition(slug, Language.KO), words("first", 1), 0, "one"));
        int seen = drafts.of(edition(slug, Language.KO)).orElseThrow().version();
        inOneTransaction(() -> workflow.saveDraft(edition(slug, Language.KO), words("first again", 1), seen, "one"));
        assertThrows(
                OptimisticLockException.class,
                () -> inOneTransaction(
                        () -> workflow.saveDraft(edition(slug, Language.KO), words("second", 1), seen, "two")));
        var draft = drafts.of(edition(slug, Language.KO)).orElseThrow();
        assertEquals("first again", draft.snapshot(1).words().title());
    }

    @Test
    void takingTheContentFolderInAgainChangesNothing() {
        long before = changes.latest();
        var report = content.take(new ContentFolder(ContentFolder.ofApplication(), sections));
        assertEquals(List.of(), report.taken());
        assertEquals(before, changes.latest());
    }

    @BeforeEach
    void copyTheFolderOfTheApplication() throws IOException {
        copy(ContentFolder.ofApplication(), folder);
    }

    private static void copy(Path original, Path to) throws IOException {
        try (var files = Files.walk(original)) {
            for (var file : files.toList()) {
                var copy = to.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private ContentImport.Report take() {
        return content.take(new ContentFolder(folder, sections));
    }

    private void replace(String file, String old, String words) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(old), file + " does not say " + old);
        Files.writeString(folder.resolve(file), text.replace(old, words));
    }

    private PublicEdition hotline(String number, Language language) {
        return documents.find("hotline", number).orElseThrow().shown(language);
    }

    @Test
    void aMinorRevisionLeavesTranslationsOfTheOneBeforeCurrentThoughThatNeverCame() throws Exception {
        copy(ContentFolder.ofApplication().resolve("hotlines/122"), folder.resolve("hotlines/1220"));
        replace("hotlines/1220/zh.md", "revision: 1\n", "revision: 2\nminor: true\nmajor: 1\n");
        take();
        assertEquals(Freshness.CURRENT, hotline("1220", Language.JA).freshness());
        replace("hotlines/1220/zh.md", "revision: 2\nminor: true\nmajor: 1\n", "revision: 4\nminor: true\nmajor: 3\n");
        take();
        assertEquals(Freshness.OUTDATED, hotline("1220", Language.JA).freshness());
        assertNotNull(hotline("1220", Language.JA).outdatedSince());
        pageThatSays("/ja/hotlines/1220", "この翻訳にはまだ反映されていません");
    }

    @Test
    void aReferenceThatChangedIsOneChangeOfEverything() throws Exception {
        replace("site/shared-facts.yaml", "value: \"18\"", "value: \"17\"");
        long before = changes.latest();
        assertEquals(List.of("site/shared-facts.yaml"), take().taken());
        var made = changes.since(before, 10);
        assertEquals(1, made.size());
        assertEquals(null, made.get(0).document());
    }

    @Test
    void anOlderFolderBringsNothingBack() throws Exception {
        replace("hotlines/119/facts.yaml", "pattern: always", "pattern: unknown");
        replace("hotlines/119/en.md", "revision: 1\n", "revision: 2\n");
        replace("site/sources.yaml", "title: 社会保险法 (2018-12-29)", "title: 社会保险法");
        take();
        long before = changes.latest();
        var old = content.take(new ContentFolder(ContentFolder.ofApplication(), sections));
        assertEquals(List.of(), old.taken());
        assertTrue(
                old.older().containsAll(List.of("hotlines/119/facts.yaml", "hotlines/119/en.md", "site/sources.yaml")),
                old.older()::toString);
        assertEquals(before, changes.latest());
    }

    @Test
    void everyTextThatChangedWithoutItsNumberIsNamedAtOnce() throws Exception {
        replace("hotlines/12308/en.md", "origin: machine\n", "origin: machine-checked\n");
        replace("hotlines/12308/ja.md", "origin: machine\n", "origin: machine-checked\n");
        var problems = assertThrows(BrokenContent.class, this::take).problems();
        assertEquals(2, problems.size(), problems::toString);
        for (var problem : problems) {
            var lines = Files.readAllLines(folder.resolve(problem.file()));
            assertEquals("revision: 1", lines.get(problem.line() - 1));
        }
    }
}
