package posthouse.media;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** PNG (W3C, third edition): of its chunks stay those that make the picture, not those that tell about it. */
final class Png {

    static final String SIGN = "\u0089PNG\r\n\u001a\n";

    private static final Set<String> DRAWN =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "pHYs", "bKGD", "hIST", "sPLT");
    private static final Set<String> COLOURS = Set.of("cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI");
    private static final Set<String> MOVED = Set.of("acTL", "fcTL", "fdAT");

    private static final int HEADER = 13;

    /** Length, name and checksum of a chunk. */
    private static final int FRAME = 12;

    private Png() {}

    static Accepted read(Bytes file) {
        int at = SIGN.length();
        if (file.big(at, 4) != HEADER || !file.has("IHDR", at + 4)) {
            throw MediaRefused.broken();
        }
        return Accepted.picture(MediaType.PNG, drawn(file), file.big(at + 8, 4), file.big(at + 12, 4));
    }

    /** Up to its last chunk: what a careless editor leaves behind it may be the picture before it was cropped. */
    private static byte[] drawn(Bytes file) {
        var kept = new ByteArrayOutputStream();
        kept.writeBytes(file.part(0, SIGN.length()));
        var name = "";
        for (int at = SIGN.length(); !name.equals("IEND"); ) {
            long length = FRAME + file.big(at, 4);
            name = file.text(at + 4, 4);
            if (DRAWN.contains(name) || COLOURS.contains(name) || MOVED.contains(name)) {
                kept.writeBytes(file.part(at, length));
            } else if (Character.isUpperCase(name.charAt(0))) {
                throw MediaRefused.broken(); // nobody can show it without this chunk, and nobody knows it
            }
            at = file.end(at, length);
        }
        return kept.toByteArray();
    }
}
