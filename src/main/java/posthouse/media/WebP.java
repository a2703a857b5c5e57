package posthouse.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** WebP (RFC 9649): of its chunks stay those that make the picture. */
final class WebP {

    static final String SIGN = "RIFF";
    static final String KIND = "WEBP";

    private static final Set<String> DRAWN = Set.of("VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH", "ICCP");

    /** The bits by which a file says that it has EXIF and XMP. */
    private static final int TOLD = 0x0c;

    private static final int FIRST_CHUNK = 12;
    private static final int DATA = FIRST_CHUNK + 8;

    private WebP() {}

    static Accepted read(Bytes file) {
        return switch (file.text(FIRST_CHUNK, 4)) {
            case "VP8X" -> picture(file, 1 + file.little(DATA + 4, 3), 1 + file.little(DATA + 7, 3));
            case "VP8L" -> {
                long sides = file.little(DATA + 1, 4);
                yield picture(file, 1 + (sides & 0x3fff), 1 + (sides >> 14 & 0x3fff));
            }
            case "VP8 " -> picture(file, file.little(DATA + 6, 2) & 0x3fff, file.little(DATA + 8, 2) & 0x3fff);
            default -> throw MediaRefused.broken();
        };
    }

    private static Accepted picture(Bytes file, long width, long height) {
        return Accepted.picture(MediaType.WEBP, drawn(file), width, height);
    }

    private static byte[] drawn(Bytes file) {
        var kept = new ByteArrayOutputStream();
        int end = file.end(8, file.little(4, 4));
        for (int at = FIRST_CHUNK; at < end; ) {
            long size = file.little(at + 4, 4);
            long length = 8 + size + size % 2;
            var name = file.text(at, 4);
            if (DRAWN.contains(name)) {
                kept.writeBytes(name.equals("VP8X") ? silent(file.part(at, length)) : file.part(at, length));
            }
            at = file.end(at, length);
        }
        return ByteBuffer.allocate(FIRST_CHUNK + kept.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(file.part(0, 4))
                .putInt(4 + kept.size())
                .put(file.part(8, 4))
                .put(kept.toByteArray())
                .array();
    }

    private static byte[] silent(byte[] chunk) {
        chunk[8] &= (byte) ~TOLD;
        return chunk;
    }
}
