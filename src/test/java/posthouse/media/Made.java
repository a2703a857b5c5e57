package posthouse.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files made by hand, a character a byte. */
final class Made {

    /** A place that no file may tell. */
    static final String PLACE = "31.81N 119.97E";

    static final String PNG_SIGN = "\u0089PNG\r\n\u001a\n";

    private Made() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String big(int number, int length) {
        var digits = ByteBuffer.allocate(4).putInt(number).array();
        return text(digits).substring(4 - length);
    }

    private static String little(int number, int length) {
        var digits = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
        return text(digits).substring(0, length);
    }

    static String chunk(String name, String data) {
        var sum = new CRC32();
        sum.update(bytes(name + data));
        return big(data.length(), 4) + name + data + big((int) sum.getValue(), 4);
    }

    /** @param more chunks between the first and the picture */
    static byte[] png(int width, int height, String more) {
        var header = big(width, 4) + big(height, 4) + "\10\0\0\0\0";
        return bytes(PNG_SIGN + chunk("IHDR", header) + more + chunk("IDAT", "x") + chunk("IEND", ""));
    }

    static String segment(int marker, String data) {
        return "\u00ff" + (char) marker + big(data.length() + 2, 2) + data;
    }

    /** @param more segments before the frame */
    static byte[] jpeg(int width, int height, String more) {
        var frame = segment(0xc0, "\10" + big(height, 2) + big(width, 2) + "\1\1\21\0");
        return bytes("\u00ff\u00d8" + more + segment(0xdb, "tables") + frame + segment(0xda, "\1\1\0\0\77\0")
                + "data\u00ff\0data\u00ff\u00d0data\u00ff\u00d9");
    }

    /** An EXIF segment of a little-endian camera that knows the place. */
    static String exif(int orientation) {
        return segment(
                0xe1,
                "Exif\0\0II*\0" + little(8, 4) + little(2, 2)
                        + little(0x10f, 2) + little(2, 2) + little(4, 4) + "cam\0"
                        + little(0x112, 2) + little(3, 2) + little(1, 4) + little(orientation, 4)
                        + little(0, 4) + PLACE);
    }

    /** @param more extensions before the picture */
    static byte[] gif(int width, int height, String more) {
        return bytes("GIF89a" + little(width, 2) + little(height, 2) + "\u0080\0\0" + "\0\0\0\u00ff\u00ff\u00ff" + more
                + "\54\0\0\0\0\1\0\1\0\0" + "\2\2\104\1\0" + ";");
    }

    static String riff(String name, String data) {
        return name + little(data.length(), 4) + data + (data.length() % 2 == 0 ? "" : "\0");
    }

    /** Of 400 by 300, with flags and chunks that tell where it was taken. */
    static byte[] webp() {
        var chunks = riff("VP8X", "\54\0\0\0" + little(399, 3) + little(299, 3))
                + riff("ICCP", "profile")
                + riff("VP8 ", "picture")
                + riff("EXIF", PLACE)
                + riff("XMP ", "<x>" + PLACE);
        return bytes("RIFF" + little(chunks.length() + 4, 4) + "WEBP" + chunks);
    }

    /** @param parts name and content in turn */
    static byte[] zip(String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @param type of the main part, {@code wordprocessingml.document} */
    static byte[] openXml(String type, String... more) {
        var parts = new String[more.length + 2];
        parts[0] = "[Content_Types].xml";
        parts[1] = "<Types><Override PartName=\"/x.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + type + ".main+xml\"/></Types>";
        System.arraycopy(more, 0, parts, 2, more.length);
        return zip(parts);
    }

    static byte[] pdf(String more) {
        return bytes("%PDF-1.7\n1 0 obj <</Type /Catalog " + more + ">> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
    }
}
