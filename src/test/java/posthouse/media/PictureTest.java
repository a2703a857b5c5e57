package posthouse.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a picture known by its bytes, measured, and published without what it tells about its maker? */
class PictureTest {

    private static Accepted accepted(byte[] bytes) {
        return Accepted.of(FileName.of("picture"), bytes);
    }

    private static void assertIs(MediaType type, int width, int height, Accepted file) {
        assertEquals(List.of(type, width, height), Arrays.asList(file.type(), file.width(), file.height()));
    }

    private static void assertRefused(String key, byte[] bytes) {
        assertEquals(
                key, assertThrows(MediaRefused.class, () -> accepted(bytes)).key());
    }

    @Test
    void readsTheSizeFromTheHeader() {
        assertIs(MediaType.PNG, 640, 480, accepted(Made.png(640, 480, "")));
        assertIs(MediaType.JPEG, 640, 480, accepted(Made.jpeg(640, 480, "")));
        assertIs(MediaType.GIF, 640, 480, accepted(Made.gif(640, 480, "")));
        assertIs(MediaType.WEBP, 400, 300, accepted(Made.webp()));
    }

    @Test
    void leavesAPictureThatTellsNothingAsItIs() {
        for (var picture : List.of(Made.png(1, 1, ""), Made.jpeg(1, 1, ""), Made.gif(1, 1, ""))) {
            assertArrayEquals(picture, accepted(picture).bytes());
        }
    }

    @Test
    void acceptsWhatItAcceptedOnceAsItIs() {
        var kept = List.of(
                Made.png(2, 2, Made.chunk("tEXt", "a")),
                Made.jpeg(2, 2, Made.exif(6)),
                Made.gif(2, 2, "!\u00fe\1x\0"),
                Made.webp());
        for (var picture : kept) {
            var once = accepted(picture);
            var twice = accepted(once.bytes());
            assertArrayEquals(once.bytes(), twice.bytes());
            assertEquals(List.of(once.width(), once.height()), List.of(twice.width(), twice.height()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"eXIf", "tEXt", "iTXt", "zTXt", "tIME", "prVt"})
    void tellsNoPlaceInAPng(String chunk) {
        var told = Made.png(3, 2, Made.chunk("gAMA", "\0\0\1\1") + Made.chunk(chunk, Made.PLACE));
        assertArrayEquals(
                Made.png(3, 2, Made.chunk("gAMA", "\0\0\1\1")), accepted(told).bytes());
    }

    @Test
    void tellsNoPlaceInAJpeg() {
        var profile = Made.segment(0xe2, "ICC_PROFILE\0\1\1colours");
        var told = Made.exif(1)
                + Made.segment(0xe1, "http://ns.adobe.com/xap/1.0/\0" + Made.PLACE)
                + Made.segment(0xe2, "MPF\0" + Made.PLACE)
                + Made.segment(0xed, "Photoshop 3.0\0" + Made.PLACE)
                + Made.segment(0xfe, Made.PLACE);
        assertArrayEquals(
                Made.jpeg(3, 2, profile),
                accepted(Made.jpeg(3, 2, told + profile)).bytes());
    }

    @Test
    void keepsHowTheCameraWasHeldAndNothingElseOfExif() {
        var turned = accepted(Made.jpeg(640, 480, Made.exif(6)));
        assertIs(MediaType.JPEG, 480, 640, turned);
        var kept = Made.text(turned.bytes());
        assertTrue(kept.contains("Exif\0\0MM"));
        assertFalse(kept.contains(Made.PLACE) || kept.contains("cam"));
        assertIs(MediaType.JPEG, 640, 480, accepted(Made.jpeg(640, 480, Made.exif(3))));
    }

    @Test
    void takesExifThatNobodyCanReadForUpright() {
        for (var exif : List.of("Exif\0\0", "Exif\0\0II*\0\u00ff\u00ff\u00ff\u00ff", "Exif\0\0MM\0*\0\0\0\10\0\11")) {
            var picture = Made.jpeg(640, 480, Made.segment(0xe1, exif));
            assertArrayEquals(Made.jpeg(640, 480, ""), accepted(picture).bytes());
        }
    }

    @Test
    void tellsNoPlaceInAGif() {
        var repeat = "!\u00ff\13NETSCAPE2.0\3\1\0\0\0";
        var told = "!\u00fe\16" + Made.PLACE + "\0" + "!\u00ff\13XMP DataXMP\16" + Made.PLACE + "\0";
        assertArrayEquals(
                Made.gif(3, 2, repeat), accepted(Made.gif(3, 2, told + repeat)).bytes());
    }

    @Test
    void tellsNoPlaceInAWebp() {
        var kept = Made.text(accepted(Made.webp()).bytes());
        assertFalse(kept.contains(Made.PLACE) || kept.contains("EXIF") || kept.contains("XMP"));
        assertTrue(kept.contains("ICCP") && kept.contains("VP8 "));
        assertEquals(0x20, kept.charAt(20), "the flags say what is in it");
        assertEquals(kept.length() - 8, kept.charAt(4));
    }

    @Test
    void cutsOffWhatHangsBehindThePicture() {
        for (var picture : List.of(Made.png(1, 1, ""), Made.jpeg(1, 1, ""), Made.gif(1, 1, ""))) {
            var longer = Made.bytes(Made.text(picture) + Made.PLACE);
            assertArrayEquals(picture, accepted(longer).bytes());
        }
    }

    @Test
    void refusesAPictureThatEndsTooEarly() {
        for (var picture : List.of(Made.png(1, 1, ""), Made.jpeg(1, 1, ""), Made.gif(1, 1, ""), Made.webp())) {
            for (int length = 12; length < picture.length; length++) {
                assertRefused("media.refused.broken", Arrays.copyOf(picture, length));
            }
        }
    }

    @Test
    void refusesAPictureThatIsTooLargeToShow() {
        assertRefused("media.refused.pixels", Made.png(12_001, 1, ""));
        assertRefused("media.refused.pixels", Made.png(1, Integer.MAX_VALUE, ""));
        assertRefused("media.refused.broken", Made.png(0, 1, ""));
    }

    /** What other programs write is still a picture to them. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void leavesPicturesThatOthersCanRead(String format) throws Exception {
        var written = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB), format, written);
        var file = accepted(written.toByteArray());
        var read = ImageIO.read(new ByteArrayInputStream(file.bytes()));
        assertEquals(List.of(31, 17), List.of(read.getWidth(), read.getHeight()));
        assertEquals(Arrays.asList(31, 17), Arrays.asList(file.width(), file.height()));
    }
}
