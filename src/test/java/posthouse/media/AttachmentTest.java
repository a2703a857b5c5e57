package posthouse.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.language.Language;
import posthouse.language.Messages;

/** Is a file told by what is in it, and what could harm a reader refused? */
class AttachmentTest {

    private static final String WORD = "wordprocessingml.document";

    private static MediaType type(String name, byte[] bytes) {
        return Accepted.of(FileName.of(name), bytes).type();
    }

    private static MediaRefused refused(String name, byte[] bytes) {
        return assertThrows(MediaRefused.class, () -> type(name, bytes));
    }

    private static void assertRefused(String reason, String name, byte[] bytes) {
        assertEquals("media.refused." + reason, refused(name, bytes).key());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void knowsWhatOfficesWrite() {
        assertEquals(MediaType.PDF, type("form.pdf", Made.pdf("")));
        assertEquals(MediaType.DOCX, type("form.docx", Made.openXml(WORD)));
        assertEquals(MediaType.XLSX, type("form.xlsx", Made.openXml("spreadsheetml.sheet")));
        assertEquals(MediaType.PPTX, type("form.pptx", Made.openXml("presentationml.presentation")));
        assertEquals(MediaType.ODT, type("form.odt", Made.zip("mimetype", "application/vnd.oasis.opendocument.text")));
        assertEquals(
                MediaType.ODS,
                type("form.ods", Made.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
        assertEquals(MediaType.CSV, type("stops.csv", utf8("\ufeff站名,线路\r\n文化宫,1\r\n")));
        assertEquals(MediaType.TXT, type("readme.txt", utf8("5 < 7, a<b 여권\n")));
        assertEquals(MediaType.TXT, type("readme", utf8("text")));
    }

    @Test
    void believesTheContentAndNotTheName() {
        assertEquals(MediaType.PDF, type("form", Made.pdf("")));
        assertRefused("mismatch", "form.docx", Made.pdf(""));
        assertRefused("mismatch", "form.exe", Made.pdf(""));
        assertRefused("mismatch", "page.html", utf8("only words"));
        assertRefused("mismatch", "stops.csv", Made.png(1, 1, ""));
        assertEquals(MediaType.JPEG, type("A.JPEG", Made.jpeg(1, 1, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>",
                "words <script>alert(1)</script>",
                "<svg onload=alert(1)>",
                "<?xml version=\"1.0\"?><svg/>",
                "<x:script xmlns:x=\"...\">",
                "a\n<HTML>",
                "<!-- x -->",
                "<img src=x>",
                "</body>",
                "#!/bin/sh\nrm -r .",
                "bell \u0007",
                "nul \0"
            })
    void refusesWhatIsNotMerelyText(String text) {
        assertRefused("type", "notes.txt", utf8(text));
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        assertRefused("type", "stops.csv", new byte[] {(byte) 0xd5, (byte) 0xbe, (byte) 0xc3, (byte) 0xfb, ','});
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertRefused("type", "a.exe", Made.bytes("MZ\u0090\0\3"));
        assertRefused("type", "a.doc", Made.bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"));
        assertRefused("type", "a.zip", Made.zip("a.txt", "a"));
        assertRefused("type", "a.jar", Made.zip("META-INF/MANIFEST.MF", "Main-Class: x"));
        assertRefused("type", "a.epub", Made.zip("mimetype", "application/epub+zip"));
        assertRefused("type", "a.dotx", Made.openXml("wordprocessingml.template"));
    }

    @Test
    void refusesMacrosAndScripts() {
        assertRefused("active", "a.docm", Made.openXml(WORD, "word/vbaProject.bin", "x"));
        assertRefused("active", "a.docx", Made.openXml(WORD, "word/VBAPROJECT.BIN", "x"));
        assertRefused(
                "active",
                "a.xlsm",
                Made.zip("[Content_Types].xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        assertRefused(
                "active",
                "a.odt",
                Made.zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/x.xml", "x"));
        assertRefused("active", "a.pdf", Made.pdf("/OpenAction <</S /JavaScript /JS (x)>>"));
    }

    @Test
    void refusesWhatAsksForAPassword() {
        assertRefused("locked", "a.pdf", Made.pdf("/Encrypt 2 0 R"));
        var manifest = "<manifest:encryption-data/>";
        assertRefused(
                "locked",
                "a.odt",
                Made.zip("mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", manifest));
        var zip = Made.openXml(WORD);
        zip[Made.text(zip).indexOf("PK\1\2") + 8] |= 1;
        assertRefused("locked", "a.docx", zip);
    }

    /** A part that says nothing about its size, or that it is greater than a computer, is not unpacked. */
    @Test
    void unpacksNoMoreThanItNeeds() {
        var zip = Made.openXml(WORD);
        int entry = Made.text(zip).indexOf("PK\1\2");
        for (int size : new int[] {0x7f, 0x00}) {
            var bomb = zip.clone();
            Arrays.fill(bomb, entry + 24, entry + 28, (byte) size);
            assertTrue(refused("a.docx", bomb).key().matches("media\\.refused\\.(broken|type)"));
        }
    }

    @Test
    void refusesAnArchiveThatEndsTooEarlyOrBeginsTooLate() {
        var zip = Made.openXml(WORD);
        assertRefused("broken", "a.docx", Arrays.copyOf(zip, zip.length - 1));
        assertRefused("broken", "a.docx", Made.bytes(Made.text(zip) + "more"));
        assertRefused("broken", "a.docx", Made.bytes("PK\3\4" + Made.text(zip)));
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertRefused("empty", "a.txt", new byte[0]);
        var large = new byte[Accepted.MOST_BYTES + 1];
        Arrays.fill(large, (byte) 'a');
        assertRefused("size", "a.txt", large);
        assertEquals(MediaType.TXT, type("a.txt", Arrays.copyOf(large, Accepted.MOST_BYTES)));
    }

    @Test
    void refusesAPdfThatEndsTooEarly() {
        assertRefused("broken", "a.pdf", Made.bytes("%PDF-1.7\n1 0 obj"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhyInTheEditorsLanguage(Language language) {
        var messages = new Messages(language);
        assertTrue(refused("form.docx", Made.pdf("")).in(language).matches("(?s).*\\.docx\\b.*PDF.*"));
        for (var reason :
                new String[] {"empty", "size", "type", "broken", "pixels", "locked", "active", "name", "taken"}) {
            assertTrue(messages.has("media.refused." + reason), reason);
        }
    }
}
