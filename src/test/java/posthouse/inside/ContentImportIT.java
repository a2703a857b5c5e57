package posthouse.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import posthouse.account.Account;
import posthouse.account.Grant;
import posthouse.account.Role;
import posthouse.document.Documents;
import posthouse.document.Freshness;
import posthouse.document.PublicEdition;
import posthouse.document.Sections;
import posthouse.journal.Changes;
import posthouse.language.Language;
import posthouse.publishing.BrokenContent;
import posthouse.publishing.ContentFolder;
import posthouse.publishing.ContentImport;
import posthouse.publishing.Drafts;
import posthouse.publishing.Templates;
import posthouse.publishing.Workflow;

/** What becomes of a content folder that is taken in again, changed, older or wrong, in real transactions. */
class ContentImportIT extends InsideThePortal {

    @Inject
    Documents documents;

    @Inject
    Sections sections;

    @Inject
    Changes changes;

    @Inject
    ContentImport content;

    @Inject
    Drafts drafts;

    @Inject
    Templates templates;

    @Inject
    Workflow workflow;

    @TempDir
    Path folder;

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

    /** Gives a text a number, whatever number it has had. */
    private void number(String file, String key, int number) throws IOException {
        var text = Files.readString(folder.resolve(file));
        Files.writeString(folder.resolve(file), text.replaceFirst("(?m)^" + key + ": \\d+$", key + ": " + number));
    }

    private PublicEdition hotline(String number, Language language) {
        return documents.find("hotline", number).orElseThrow().shown(language);
    }

    @Test
    void aMinorRevisionLeavesTranslationsOfTheOneBeforeCurrentThoughThatNeverCame() throws Exception {
        copy(ContentFolder.ofApplication().resolve("hotlines/122"), folder.resolve("hotlines/1220"));
        number("hotlines/1220/ja.md", "translatedFrom", 1);
        number("hotlines/1220/en.md", "translatedFrom", 1);
        number("hotlines/1220/ko.md", "translatedFrom", 1);
        number("hotlines/1220/zh.md", "revision", 2);
        var source = folder.resolve("hotlines/1220/zh.md");
        Files.writeString(source, Files.readString(source).replaceAll("(?m)^(minor|major): .*\n", ""));
        replace("hotlines/1220/zh.md", "revision: 2\n", "revision: 2\nminor: true\nmajor: 1\n");
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
    void aDraftGoesToTheDeskAndNotToThePublic() throws Exception {
        copy(ContentFolder.ofApplication().resolve("hotlines/122"), folder.resolve("drafts/hotlines/1221"));
        long before = changes.latest();
        assertEquals(5, take().taken().size());
        assertEquals(before, changes.latest());
        assertTrue(documents.find("hotline", "1221").isEmpty());
        var document = drafts.document("hotline", "1221").orElseThrow();
        assertTrue(drafts.of(document).isPresent());
        var edition = drafts.edition(document, Language.KO).orElseThrow();
        var draft = drafts.of(edition).orElseThrow();
        var editor = new Account(
                "editor",
                "editor",
                List.of(Grant.of(Role.AUTHOR), Grant.translator(edition.language())),
                Instant.EPOCH);
        workflow.saveDraft(edition, draft.snapshot(0), draft.version(), editor);
        replace("drafts/hotlines/1221/ko.md", "origin: machine\n", "origin: machine-checked\n");
        assertEquals(List.of("drafts/hotlines/1221/ko.md"), take().kept());
    }

    @Test
    void aTemplateIsTakenWholeAndFillsItsSlotsInEveryLanguage() throws Exception {
        var clear = templates.named("all-clear").orElseThrow();
        assertEquals(Language.all().size(), clear.editions().size());
        replace("templates/all-clear/en.md", "Ended:", "Over:");
        assertEquals(List.of("templates/all-clear/en.md"), take().taken());
        var now = templates.named("all-clear").orElseThrow();
        assertTrue(Objects.requireNonNull(now.editions().get(Language.EN))
                .head()
                .title()
                .startsWith("Over:"));
    }

    @Test
    void anOlderFolderBringsNothingBack() throws Exception {
        replace("hotlines/119/facts.yaml", "pattern: always", "pattern: unknown");
        number("hotlines/119/en.md", "revision", 100);
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
            assertTrue(lines.get(problem.line() - 1).startsWith("revision: "), problem::toString);
        }
    }
}
