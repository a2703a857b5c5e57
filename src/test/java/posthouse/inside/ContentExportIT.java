package posthouse.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import posthouse.account.Account;
import posthouse.account.Grant;
import posthouse.account.Role;
import posthouse.checking.Weight;
import posthouse.document.Document;
import posthouse.document.Documents;
import posthouse.document.Edition;
import posthouse.document.Freshness;
import posthouse.document.Origin;
import posthouse.document.Revision;
import posthouse.document.Sections;
import posthouse.document.Words;
import posthouse.journal.Changes;
import posthouse.language.Language;
import posthouse.language.Refusal;
import posthouse.media.MediaFiles;
import posthouse.publishing.BrokenContent;
import posthouse.publishing.ContentExport;
import posthouse.publishing.ContentFiles;
import posthouse.publishing.ContentFolder;
import posthouse.publishing.ContentImport;
import posthouse.publishing.ContentOffer;
import posthouse.publishing.Drafts;
import posthouse.publishing.PublishChecks;
import posthouse.publishing.Release;
import posthouse.publishing.Releases;
import posthouse.publishing.Workflow;
import posthouse.reference.References;
import posthouse.reference.Source;
import posthouse.storage.Database;
import posthouse.text.Text;

/** The content folder written back from the database, and taken in again: here, and by another portal. */
class ContentExportIT extends InsideThePortal {

    @Inject
    ContentExport export;

    @Inject
    ContentImport content;

    @Inject
    Sections sections;

    @Inject
    Documents documents;

    @Inject
    Drafts drafts;

    @Inject
    Workflow workflow;

    @Inject
    Releases releases;

    @Inject
    References references;

    @Inject
    MediaFiles media;

    @Inject
    ContentOffer offer;

    @Inject
    PublishChecks checks;

    @Inject
    Changes changes;

    @Inject
    Transaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = Database.NAME)
    DataSource source;

    @TempDir
    Path folder;

    private static final Account AUTHOR = person(
            "author",
            Grant.of(Role.AUTHOR),
            Grant.translator(Language.EN),
            Grant.translator(Language.JA),
            Grant.translator(Language.KO));
    private static final Account REVIEWER = person("reviewer", Grant.of(Role.REVIEWER));
    private static final Account PUBLISHER = person("publisher", Grant.of(Role.PUBLISHER));
    private static final Account ADMINISTRATOR = person("administrator", Grant.of(Role.ADMINISTRATOR));

    /** What counts and what chains its entries goes on counting in a database that is emptied. */
    private static final String KEPT = "(change|timeline|flyway)_.*";

    private static Account person(String name, Grant... grants) {
        return new Account(name, name, List.of(grants), Instant.EPOCH);
    }

    /** As in a portal that was just installed; afterwards, everything is there again. */
    private void inAnEmptyDatabase(Transaction.Act act) throws Exception {
        transaction.runAndUndo(() -> {
            empty();
            act.run();
        });
    }

    /** With what the application brings, whatever other tests have published. */
    private void inAFreshPortal(Transaction.Act act) throws Exception {
        inAnEmptyDatabase(() -> {
            take(ContentFolder.ofApplication());
            act.run();
        });
    }

    private void empty() throws SQLException {
        entities.flush();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update document set published_facts_id = null");
            statement.executeUpdate("update edition set published_revision_id = null");
            var full = new TreeSet<String>();
            try (var tables = statement.executeQuery(
                    "select table_name from information_schema.tables where lower(table_schema) = 'public'")) {
                while (tables.next()) {
                    full.add(tables.getString(1));
                }
            }
            full.removeIf(it -> it.toLowerCase(Locale.ROOT).matches(KEPT));
            assertFalse(full.isEmpty());
            for (int round = 0; round < 10; round++) {
                full.removeIf(table -> isEmptied(statement, table));
            }
            assertEquals(Set.of(), full);
        }
        entities.clear();
    }

    /** Not yet, while others refer to it. */
    private static boolean isEmptied(Statement statement, String table) {
        try {
            return statement.executeUpdate("delete from \"" + table + "\"") >= 0;
        } catch (SQLException referredTo) {
            return false;
        }
    }

    private ContentImport.Report take(Path from) {
        return content.take(new ContentFolder(from, sections).passingOverUnfinishedDrafts());
    }

    private ContentImport.Report take(ContentFiles files) throws IOException {
        files.write(folder);
        return take(folder);
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = folder.relativize(file).toString();
                if (!path.startsWith("media/")) {
                    texts.put(path, Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** The files that one has and the other has not, or not so. */
    private static List<String> difference(Map<String, String> one, Map<String, String> other) {
        var files = new TreeSet<>(one.keySet());
        files.addAll(other.keySet());
        files.removeIf(it -> one.getOrDefault(it, "-").equals(other.getOrDefault(it, "+")));
        return new ArrayList<>(files);
    }

    private Document guide(String slug) {
        return drafts.document("guide", slug).orElseThrow();
    }

    private Edition edition(String slug, Language language) {
        return drafts.edition(guide(slug), language).orElseThrow();
    }

    /** Words with the blocks that the document has, so that no translation is broken by them. */
    private void publish(String slug, Language language, String title, boolean minor, @Nullable Integer from) {
        var edition = edition(slug, language);
        var old = edition.published().orElseThrow().words();
        var words = new Words(title, old.summary(), old.keywords(), old.text());
        var snapshot = new Revision.Snapshot(words, minor, Origin.HUMAN, from, 1);
        var draft = workflow.saveDraft(edition, snapshot, edition.draftVersion(), AUTHOR);
        workflow.approve(workflow.submit(edition, draft.version(), AUTHOR), REVIEWER);
        assertEquals(
                List.of(),
                checks.ofRelease(edition.document(), Set.of(language), false).stream()
                        .filter(it -> it.weight() == Weight.STOP)
                        .toList());
        releases.release(edition.document(), new Release(Set.of(language), false, true, null, "", null), PUBLISHER);
    }

    @Test
    void isWhatTheFolderBroughtTheFolderAgainByteForByte() throws Exception {
        var application = ContentFolder.ofApplication();
        inAnEmptyDatabase(() -> {
            take(application);
            assertEquals(
                    List.of(), difference(texts(application), export.files().texts()));
        });
    }

    @Test
    void afterPublishingOnlyTheFileOfThoseWordsDiffers() throws Exception {
        inAFreshPortal(() -> {
            var before = export.files().texts();
            publish("marriage", Language.ZH, "结婚登记（新）", false, null);
            var after = export.files().texts();
            assertEquals(List.of("guides/marriage/zh.md"), difference(before, after));
            assertTrue(after.getOrDefault("guides/marriage/zh.md", "").contains("title: 结婚登记（新）\n"));
        });
    }

    @Test
    void takingItInAgainChangesNothing() throws Exception {
        inAFreshPortal(() -> {
            publish("bank-account", Language.ZH, "银行账户：怎样开（新）", true, null);
            releases.withdraw(edition("bank-account", Language.KO), "틀렸습니다", PUBLISHER);
            var draft = new Words("", "", List.of(), Text.unfinished("{#a}\n\n"));
            workflow.saveDraft(
                    drafts.editionFor(workflow.create("guide", "begun", AUTHOR), Language.ZH),
                    new Revision.Snapshot(draft, false, Origin.HUMAN, null, 0),
                    0,
                    AUTHOR);
            references.put(new Source("DESK-AGAIN", "Title", null, null, "official"));
            var files = export.files();
            long before = changes.latest();
            files.write(folder);
            var report = take(folder);
            assertEquals(List.of(), report.taken());
            assertEquals(List.of(), report.kept());
            assertEquals(List.of("drafts/guides/begun"), report.unfinished());
            assertEquals(before, changes.latest());
            assertEquals(List.of(), difference(files.texts(), export.files().texts()));
            assertEquals(List.of(), take(ContentFolder.ofApplication()).taken());
        });
    }

    @Test
    void wordsOfTheDeskThatWereTakenInAreTheFoldersFromThenOn() throws Exception {
        inAFreshPortal(() -> {
            var file = "guides/sim-and-real-name/en.md";
            publish("sim-and-real-name", Language.EN, "SIM card and real-name registration, again", false, 1);
            int number = edition("sim-and-real-name", Language.EN).lastNumber();
            take(export.files());
            var text = Files.readString(folder.resolve(file));
            Files.writeString(folder.resolve(file), text.replace("registration, again", "registration"));
            assertEquals(List.of(file), take(folder).kept(), "somebody may have changed that number elsewhere");
            Files.writeString(
                    folder.resolve(file),
                    text.replace("registration, again", "registration")
                            .replace("revision: " + number, "revision: " + (number + 1)));
            assertEquals(List.of(file), take(folder).taken());
            assertEquals(
                    "SIM card and real-name registration",
                    edition("sim-and-real-name", Language.EN)
                            .published()
                            .orElseThrow()
                            .title());
        });
    }

    @Test
    void imagesComeWithTheFolderAndStayWhatTheyWere() throws Exception {
        inAFreshPortal(() -> {
            var bytes = "line,fare\n1,2\n".getBytes(StandardCharsets.UTF_8);
            media.put("bus-fares.csv", bytes, "author", Instant.EPOCH);
            export.files().write(folder);
            var file = folder.resolve("media/bus-fares.csv");
            assertArrayEquals(bytes, Files.readAllBytes(file));
            assertEquals(List.of(), take(folder).taken());
            inAnEmptyDatabase(() -> {
                assertTrue(take(folder).taken().contains("media/bus-fares.csv"));
                assertArrayEquals(bytes, media.bytes("bus-fares.csv").orElseThrow());
            });
            Files.writeString(file, "line,fare\n1,3\n");
            var broken = assertThrows(BrokenContent.class, () -> take(folder));
            assertEquals("media/bus-fares.csv", broken.problems().getFirst().file());
        });
    }

    @Test
    void whatSomebodyBringsToTheDeskBecomesADraftAndNothingIsPublicByIt() throws Exception {
        inAFreshPortal(() -> {
            var file = "guides/schools/en.md";
            export.files().write(folder);
            assertNothingComes(offered(ADMINISTRATOR));
            var words = Files.readString(folder.resolve(file));
            var title = words.lines()
                    .filter(it -> it.startsWith("title: "))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(folder.resolve(file), words.replace(title, "title: Brought from elsewhere"));
            var sources = folder.resolve("site/sources.yaml");
            Files.writeString(sources, Files.readString(sources) + "- id: X-BROUGHT\n  title: New\n  kind: official\n");
            var phrases = folder.resolve("site/phrases.yaml");
            Files.writeString(phrases, Files.readString(phrases).replaceFirst("(?m)^( +en: ).*$", "$1Another phrase"));
            long before = changes.latest();
            var report = offered(ADMINISTRATOR);

            assertEquals(List.of(file), report.begun());
            assertEquals(List.of("site/phrases.yaml"), report.left());
            var edition = edition("schools", Language.EN);
            assertEquals(
                    "Brought from elsewhere",
                    drafts.of(edition).orElseThrow().words().title());
            assertEquals(before, changes.latest());
            assertFalse(references.sources(List.of("X-BROUGHT")).isEmpty());
            assertEquals(List.of(), offered(ADMINISTRATOR).begun(), "it is in hand already");
            Files.writeString(folder.resolve(file), words.replace(title, "title: Brought once more"));
            assertEquals(List.of(file), offered(ADMINISTRATOR).kept(), "somebody may be working on it");
            assertThrows(Refusal.class, () -> offered(PUBLISHER));
        });
    }

    private ContentOffer.Report offered(Account by) {
        return offer.take(new ContentFolder(folder, sections).passingOverUnfinishedDrafts(), by);
    }

    private static void assertNothingComes(ContentOffer.Report report) {
        assertEquals(List.of(), report.begun());
        assertEquals(List.of(), report.kept());
        assertEquals(List.of(), report.left());
    }

    @Test
    void anotherPortalShowsAndWritesTheSame() throws Exception {
        inAFreshPortal(() -> {
            var slug = "emergency-calls";
            publish(slug, Language.ZH, "紧急电话（新）", false, null);
            var newest = edition(slug, Language.ZH).published().orElseThrow();
            workflow.confirm(edition(slug, Language.JA), newest, AUTHOR);
            publish(slug, Language.ZH, "紧急电话（再新）", true, null);
            releases.withdraw(edition("driving-licence", Language.EN), "wrong", PUBLISHER);
            for (var language : Language.all()) {
                releases.withdraw(edition("mobile-payment", language), "replaced", PUBLISHER);
            }
            var files = export.files();
            var here = publicFace();
            inAnEmptyDatabase(() -> {
                files.write(folder);
                take(folder);
                assertEquals(List.of(), difference(files.texts(), export.files().texts()));
                assertEquals(here, publicFace());
                assertTrue(documents.find("guide", "mobile-payment").isEmpty());
                var calls = documents.find("guide", slug).orElseThrow();
                assertEquals(Freshness.CURRENT, calls.shown(Language.JA).freshness());
                assertEquals(Freshness.OUTDATED, calls.shown(Language.KO).freshness());
            });
        });
    }

    /** Of every public document, in each language, what a reader sees and how it stands to its source. */
    private SortedMap<String, String> publicFace() {
        var face = new TreeMap<String, String>();
        for (var document : documents.after(0, 10_000)) {
            for (var language : Language.all()) {
                var shown = document.shown(language);
                face.put(
                        document.kind() + ":" + document.slug() + "/" + language.code(),
                        shown.language() + " " + shown.freshness() + " " + shown.origin() + " " + shown.words());
            }
        }
        return face;
    }

    @Test
    void whatAFileHasNoLongerGoesAndWhatTheDeskHasAddedStays() throws Exception {
        inAFreshPortal(() -> {
            var file = folder.resolve("site/sources.yaml");
            export.files().write(folder);
            var before = Files.readString(file);
            Files.writeString(file, "- id: X-FIRST\n  title: First\n  kind: official\n" + before);
            assertEquals(List.of("site/sources.yaml"), take(folder).taken());
            references.put(new Source("DESK-STAYS", "Title", null, null, "official"));
            assertTrue(sources().startsWith("- id: X-FIRST\n"));
            assertTrue(sources().endsWith("- id: DESK-STAYS\n  title: Title\n  kind: official\n"));
            Files.writeString(file, before + "- id: X-LAST\n  title: Last\n  kind: official\n");
            assertEquals(List.of("site/sources.yaml"), take(folder).taken());
            assertFalse(sources().contains("X-FIRST"));
            assertTrue(sources().contains("X-LAST"));
            assertTrue(sources().contains("DESK-STAYS"));
        });
    }

    private String sources() {
        return export.files().texts().getOrDefault("site/sources.yaml", "");
    }

    @Test
    void aTermThatGoesFromATopicToAnotherStaysATerm() throws Exception {
        inAFreshPortal(() -> {
            export.files().write(folder);
            var from = folder.resolve("glossary/leaving.yaml");
            var to = folder.resolve("glossary/housing.yaml");
            var terms = Files.readString(from).split("(?m)^(?=- )");
            var moved = terms[terms.length - 1];
            Files.writeString(from, Files.readString(from).replace(moved, ""));
            Files.writeString(to, moved + Files.readString(to));
            assertEquals(
                    List.of("glossary/housing.yaml", "glossary/leaving.yaml"),
                    take(folder).taken());
            assertEquals(List.of(), difference(texts(folder), export.files().texts()));
        });
    }

    @Test
    void aDraftThatTheDeskHasMadeIsNotOverwritten() throws Exception {
        inAFreshPortal(() -> {
            var document = workflow.create("guide", "made-here", AUTHOR);
            var words = new Words("此处", "摘要", List.of(), Text.parse("{#a}\n文\n"));
            var edition = drafts.editionFor(document, Language.ZH);
            workflow.saveDraft(edition, new Revision.Snapshot(words, false, Origin.HUMAN, null, 0), 0, AUTHOR);
            var facts = "category: stay\naudience:\n- all\ncheckedOn: 2026-11-22\nsources:\n- source: DESK-DRAFT\n"
                    + "missing:\n  en: later\n  ja: later\n  ko: later\nguide: {}\n";
            references.put(new Source("DESK-DRAFT", "Title", null, null, "official"));
            workflow.saveFactsDraft(document, facts, 0, AUTHOR);
            export.files().write(folder);
            var file = folder.resolve("drafts/guides/made-here/zh.md");
            Files.writeString(file, Files.readString(file).replace("此处", "别处"));
            assertEquals(List.of("drafts/guides/made-here/zh.md"), take(folder).kept());
            assertEquals("此处", drafts.of(edition).orElseThrow().words().title());
        });
    }
}
