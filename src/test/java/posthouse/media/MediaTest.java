package posthouse.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import posthouse.language.Language;

class MediaTest {

    private static Media form(long size) {
        return new Media("form.pdf", MediaType.PDF, size, null, null, "", "li", Instant.EPOCH);
    }

    @Test
    void tellsFormatAndSizeInEachLanguage() {
        assertEquals(" (PDF, 37 KB)", form(37_900).note(Language.EN));
        assertEquals("（PDF，37 KB）", form(37_900).note(Language.ZH));
        assertEquals("（PDF、37KB）", form(37_900).note(Language.JA));
        assertEquals(" (PDF, 37KB)", form(37_900).note(Language.KO));
    }

    @Test
    void roundsAsReadersDo() {
        assertEquals("1 KB", form(1).size(Language.EN));
        assertEquals("1,023 KB", form(1023 * 1024).size(Language.EN));
        assertEquals("1 MB", form(1024 * 1024).size(Language.EN));
        assertEquals("1.3 MB", form(1_330_000).size(Language.EN));
    }
}
