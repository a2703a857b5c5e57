package posthouse.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import posthouse.account.Account;
import posthouse.account.Grant;
import posthouse.account.Role;
import posthouse.document.Document;
import posthouse.document.Documents;
import posthouse.document.Edition;
import posthouse.document.Freshness;
import posthouse.document.Origin;
import posthouse.document.Review;
import posthouse.document.Revision;
import posthouse.document.Sections;
import posthouse.document.Words;
import posthouse.journal.Changes;
import posthouse.journal.Timeline;
import posthouse.language.Language;
import posthouse.language.Refusal;
import posthouse.publishing.Consents;
import posthouse.publishing.ContentExport;
import posthouse.publishing.Drafts;
import posthouse.publishing.Release;
import posthouse.publishing.Releases;
import posthouse.publishing.Workflow;

/** What the public sees while words go their way through the desk, or come as files, in real transactions. */
class PublishingIT extends InsideThePortal {

    @Inject
    Workflow workflow;

    @Inject
    Releases releases;

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
    Consents consents;

    @Inject
    ContentExport export;

    @Inject
    Transaction transaction;

    private static final Account AUTHOR = person(
            "author",
            Grant.of(Role.AUTHOR),
            Grant.translator(Language.EN),
            Grant.translator(Language.JA),
            Grant.translator(Language.KO));
    private static final Account REVIEWER = person("reviewer", Grant.of(Role.REVIEWER));
    private static final Account PUBLISHER = person("publisher", Grant.of(Role.PUBLISHER));

    private static Account person(String name, Grant... grants) {
        return new Account(name, name, List.of(grants), Instant.EPOCH);
    }

    private Edition edition(String slug, Language language) {
        return drafts.edition(drafts.document("guide", slug).orElseThrow(), language)
                .orElseThrow();
    }

    /** The words that are public, with another title: what the checks say of them they say of the title. */
    private static Revision.Snapshot words(Edition edition, String title) {
        var before = edition.published().orElseThrow();
        var words = before.words();
        var now = new Words(title, words.summary(), words.keywords(), words.text());
        return new Revision.Snapshot(now, false, Origin.HUMAN, before.translatedFrom(), 1);
    }

    private Revision submitted(Edition edition, Revision.Snapshot words) {
        return workflow.submit(
                edition,
                workflow.saveDraft(edition, words, edition.draftVersion(), AUTHOR)
                        .version(),
                AUTHOR);
    }

    private void published(Edition edition, Revision.Snapshot words) {
        var revision = submitted(edition, words);
        workflow.approve(revision, REVIEWER);
        publish(revision, PUBLISHER);
    }

    private void publish(Revision revision, Account by) {
        var edition = revision.edition();
        releases.release(edition.document(), new Release(Set.of(edition.language()), false, true, null, "", null), by);
    }

    private String publicTitle(String slug, Language language) {
        return documents
                .find("guide", slug)
                .orElseThrow()
                .shown(language)
                .words()
                .title();
    }

    @Test
    void aDraftAndAReviewChangeNothingPublic() throws Exception {
        var before = publicTitle("emergency-calls", Language.EN);
        long changesBefore = changes.latest();
        transaction.run(() -> workflow.approve(
                submitted(
                        edition("emergency-calls", Language.EN),
                        words(edition("emergency-calls", Language.EN), "Not public yet")),
                REVIEWER));
        assertEquals(before, publicTitle("emergency-calls", Language.EN));
        assertEquals(changesBefore, changes.latest());
    }

    @Test
    void publishingShowsTheWordsWithOneChangeAndATimelineEntryEachAct() throws Exception {
        long before = changes.latest();
        transaction.run(() ->
                published(edition("medical-care", Language.KO), words(edition("medical-care", Language.KO), "새 제목")));
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
        transaction.run(() -> published(edition(slug, Language.ZH), words(edition(slug, Language.ZH), "新")));
        assertEquals(
                Freshness.OUTDATED,
                documents.find("guide", slug).orElseThrow().shown(Language.JA).freshness());
        assertFalse(
                documents.find("guide", slug).orElseThrow().shown(Language.JA).outdatedSince() == null);
        pageThatSays("/ja/guides/" + slug, "この翻訳にはまだ反映されていません");
        transaction.run(() -> workflow.confirm(
                edition(slug, Language.JA),
                edition(slug, Language.ZH).published().orElseThrow(),
                AUTHOR));
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
        var draft =
                workflow.saveDraft(edition, words(edition, "緊急のとき 110・119・120・122"), edition.draftVersion(), AUTHOR);
        var revision = workflow.submit(edition, draft.version(), AUTHOR);
        workflow.approve(revision, REVIEWER);
        assertThrows(
                Review.IllegalMove.class, () -> workflow.approve(revision, person("another", Grant.of(Role.REVIEWER))));
        publish(revision, PUBLISHER);
        assertEquals("緊急のとき 110・119・120・122", publicTitle(slug, Language.JA));
        assertThrows(Refusal.class, () -> publish(revision, PUBLISHER));
        assertEquals(
                revision.number(),
                timeline.of("guide/" + slug + "/ja", 1).getFirst().revision());
    }

    @Test
    void ofTwoPublishersAtOnceOneIsTooLate() throws Exception {
        var edition = edition("emergency-calls", Language.KO);
        var words = workflow.saveDraft(edition, words(edition, "동시에 110·119·120·122"), edition.draftVersion(), AUTHOR);
        var revision = workflow.submit(edition, words.version(), AUTHOR);
        workflow.approve(revision, REVIEWER);
        long before = changes.latest();
        var outcomes = List.of("one", "two").parallelStream()
                .map(by -> {
                    try {
                        publish(revision, person(by, Grant.of(Role.PUBLISHER)));
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
        transaction.run(() -> releases.withdraw(edition("lost-passport", Language.EN), "wrong", PUBLISHER));
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
            transaction.run(
                    () -> releases.withdraw(edition("accommodation-registration", language), "replaced", PUBLISHER));
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
        transaction.run(() ->
                workflow.saveDraft(edition(slug, Language.KO), words(edition(slug, Language.KO), "first"), 0, AUTHOR));
        int seen = drafts.of(edition(slug, Language.KO)).orElseThrow().version();
        transaction.run(() -> workflow.saveDraft(
                edition(slug, Language.KO), words(edition(slug, Language.KO), "first again"), seen, AUTHOR));
        assertThrows(
                OptimisticLockException.class,
                () -> transaction.run(() -> workflow.saveDraft(
                        edition(slug, Language.KO),
                        words(edition(slug, Language.KO), "second"),
                        seen,
                        person("two", Grant.translator(Language.KO)))));
        var draft = drafts.of(edition(slug, Language.KO)).orElseThrow();
        assertEquals("first again", draft.snapshot(1).words().title());
    }

    @Test
    void whoTakesTheirConsentBackIsOffThePublicSiteAtOnce() throws Exception {
        var slug = "okumoto-tsutomu";
        var document = drafts.document("honorary-citizen", slug).orElseThrow();
        var day = LocalDate.of(2026, 11, 1);
        assertThrows(Refusal.class, () -> consents.record(document, "P", "portrait", "file 1", day, AUTHOR));
        assertThrows(Refusal.class, () -> consents.record(document, "P", " ", "file 1", day, PUBLISHER));
        assertThrows(
                Refusal.class,
                () -> consents.record(document, "P", "portrait", "file 1", LocalDate.of(2999, 1, 1), PUBLISHER));
        assertThrows(Refusal.class, () -> consents.of(document, AUTHOR));
        consents.record(document, "P", "portrait", "file 1", day, PUBLISHER);
        consents.record(document, "P", "name", "file 2", day, PUBLISHER);
        var recorded = consents.of(document, PUBLISHER);
        consents.withdraw(document, recorded.getFirst().id(), PUBLISHER);
        assertTrue(edition(document, Language.KO).published().isPresent(), "another one stands");
        consents.withdraw(document, recorded.getLast().id(), PUBLISHER);
        for (var language : Language.all()) {
            assertTrue(edition(document, language).published().isEmpty());
        }
        assertThrows(
                Refusal.class,
                () -> consents.withdraw(document, recorded.getLast().id(), PUBLISHER));
        var page = pageThatSays("/ko/honorary-citizens/" + slug, "더 이상 공개되지 않습니다");
        assertEquals(410, page.statusCode());
        assertFalse(page.body().contains("다카쓰키"), page.body());
        assertTrue(timeline.of("honorary-citizen/" + slug, 50).stream()
                .anyMatch(it -> it.act().equals("withdraw consent")));
        assertTrue(
                export.files().texts().keySet().stream().noneMatch(it -> it.contains(slug)), "a consent is not told");
    }

    private Edition edition(Document document, Language language) {
        return drafts.edition(document, language).orElseThrow();
    }
}
