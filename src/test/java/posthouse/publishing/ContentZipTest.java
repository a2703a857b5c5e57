package posthouse.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.document.AllSections;
import posthouse.document.Sections;
import posthouse.language.Refusal;

/** What somebody sends as content: is what is none refused, and nothing left behind? */
class ContentZipTest {

    private static final Sections SECTIONS = AllSections.found();
    private static final Path CONTENT = Path.of("content");

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            filling.fill(zip);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @TempDir
    Path temporary;

    private ContentZip received(byte[] zip) {
        return ContentZip.of(new ByteArrayInputStream(zip), SECTIONS, temporary);
    }

    private void assertRefused(String key, byte[] zip) throws IOException {
        var refusal = assertThrows(Refusal.class, () -> received(zip));
        assertEquals("content.refused." + key, refusal.key());
        assertNothingLeft();
    }

    private void assertNothingLeft() throws IOException {
        try (var left = Files.list(temporary)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static TreeMap<String, String> real() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(CONTENT)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(CONTENT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void theWholeContentComesThroughAZipAndGoesWhenItIsClosed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new ContentFiles(real(), List.of(), it -> new byte[0]).writeZip(bytes);
        try (var zip = received(bytes.toByteArray())) {
            var folder = zip.folder();
            var read = folder.read();
            assertEquals(new ContentFolder(CONTENT, SECTIONS).read(), read);
            for (var file : real().entrySet()) {
                assertEquals(file.getValue(), folder.text(file.getKey()));
            }
        }
        assertNothingLeft();
    }

    @Test
    void theSameContentIsTheSameZip() throws IOException {
        var one = new ByteArrayOutputStream();
        var other = new ByteArrayOutputStream();
        new ContentFiles(real(), List.of(), it -> new byte[0]).writeZip(one);
        new ContentFiles(real(), List.of(), it -> new byte[0]).writeZip(other);
        assertTrue(java.util.Arrays.equals(one.toByteArray(), other.toByteArray()));
    }

    @Test
    void aFolderAroundItAndWhatSystemsLeaveInFoldersDoNotMatter() throws IOException {
        var bytes = zip(zip -> {
            zip.putNextEntry(new ZipEntry("content/"));
            add(zip, "content/site/city.yaml", "x: y\n");
            add(zip, "content/guides/.DS_Store", "x");
            add(zip, "__MACOSX/content/site/._city.yaml", "x");
        });
        try (var zip = received(bytes)) {
            assertEquals("x: y\n", zip.folder().text("site/city.yaml"));
            assertFalse(zip.folder().isFolder("__MACOSX"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.yaml",
                "site/../../evil.yaml",
                "guides/x/../../../../evil.md",
                "/etc/passwd",
                "//host/share",
                "C:/evil.yaml",
                "C:\\evil.yaml",
                "site\\..\\..\\evil.yaml",
                "~/evil.yaml",
                "site//city.yaml",
                "./site/city.yaml",
                "content/../../evil.yaml",
                "..",
                "site/evil\u0000.yaml"
            })
    void refusesANameThatLeadsOutOfTheFolder(String name) throws IOException {
        assertRefused("path", zip(zip -> add(zip, name, "evil")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "site/deeper/city.yaml",
                "scripts/run/now.sh",
                "guides/facts.yaml",
                "guides/x/deeper/zh.md",
                "drafts/x/zh.md",
                "drafts/scripts/x/zh.md",
                "templates/template.yaml",
                "guides/x/zh md",
                "guides/\u202Efdp/zh.md",
                "content"
            })
    void refusesWhatHasNoPlaceInTheLayout(String name) throws IOException {
        assertRefused("layout", zip(zip -> add(zip, name, "x")));
    }

    @Test
    void refusesMoreFilesThanAContentFolderHas() throws IOException {
        assertRefused("entries", zip(zip -> {
            for (int i = 0; i <= ContentZip.MOST_ENTRIES; i++) {
                add(zip, "glossary/t" + i + ".yaml", "");
            }
        }));
    }

    @Test
    void refusesAFileThatInflatesToMoreThanAFileHas() throws IOException {
        var megabytes = "0".repeat((ContentZip.MOST_MEGABYTES_OF_A_FILE << 20) + 1);
        assertRefused("file", zip(zip -> add(zip, "site/city.yaml", megabytes)));
    }

    @Test
    void refusesFilesThatInflateToMoreThanAContentFolder() throws IOException {
        var megabytes = "0".repeat(ContentZip.MOST_MEGABYTES_OF_A_FILE << 20);
        assertRefused("size", zip(zip -> {
            for (int i = 0; i <= ContentZip.MOST_MEGABYTES / ContentZip.MOST_MEGABYTES_OF_A_FILE; i++) {
                add(zip, "glossary/t" + i + ".yaml", megabytes);
            }
        }));
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        assertRefused("zip", new byte[0]);
        assertRefused("zip", "site/city.yaml".getBytes(StandardCharsets.UTF_8));
        var whole = zip(zip -> add(zip, "site/city.yaml", "x".repeat(10_000)));
        assertRefused("zip", java.util.Arrays.copyOf(whole, whole.length / 2));
        var lying = whole.clone();
        lying[lying.length - 22 + 16] = 0x7f; // where the directory begins
        assertRefused("zip", lying);
    }

    @Test
    void refusesAFileThatStandsTwice() throws IOException {
        var bytes = zip(zip -> {
            add(zip, "site/a.yaml", "one");
            add(zip, "site/b.yaml", "two");
        });
        var twice = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("site/b.yaml", "site/a.yaml")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertRefused("twice", twice);
    }

    @Test
    void anUnfinishedDraftHoldsUpNothingElse() throws IOException {
        var texts = real();
        var slug = "drafts/guides/febrile-seizure-first-aid";
        texts.put("drafts/guides/empty/zh.md", "---\norigin: human\nrevision: 1\n---\n\n{#a}\n\n");
        texts.compute(slug + "/ja.md", (file, text) -> text + "\n{#b}\n\n");
        var bytes = new ByteArrayOutputStream();
        new ContentFiles(texts, List.of(), it -> new byte[0]).writeZip(bytes);
        try (var zip = received(bytes.toByteArray())) {
            var folder = zip.folder();
            assertEquals(List.of(), folder.read().drafts());
            assertEquals(List.of("drafts/guides/empty", slug), folder.passedOver());
        }
    }

    @Test
    void whatIsWrongBesideAnUnfinishedDraftIsToldAlone() throws IOException {
        var texts = real();
        texts.put("drafts/guides/empty/zh.md", "---\n---\n");
        texts.compute("guides/fraud/ja.md", (file, text) -> text.replace("origin:", "orgin:"));
        var bytes = new ByteArrayOutputStream();
        new ContentFiles(texts, List.of(), it -> new byte[0]).writeZip(bytes);
        try (var zip = received(bytes.toByteArray())) {
            var broken = assertThrows(BrokenContent.class, zip.folder()::read);
            assertEquals(
                    List.of("guides/fraud/ja.md"),
                    broken.problems().stream().map(ContentProblem::file).toList());
        }
    }
}
