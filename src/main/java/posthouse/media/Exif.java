package posthouse.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** EXIF (CIPA DC-008), of which the portal keeps one thing: how the camera was held. */
final class Exif {

    static final String SIGN = "Exif\0\0";

    /** The orientation of a picture that is shown as it is stored; there are 1 to 8. */
    static final int UPRIGHT = 1;

    private static final int MOST = 8;
    private static final int FIRST_LYING = 5;

    private static final int TIFF = SIGN.length();
    private static final int HEADER = 8;
    private static final short ORIENTATION = 0x0112;
    private static final short SHORT = 3;
    private static final int ENTRY = 12;

    private Exif() {}

    /** Whether width and height change places when it is shown. */
    static boolean isLying(int orientation) {
        return orientation >= FIRST_LYING;
    }

    /** What a segment says from its sign on; upright if it says nothing that can be read. */
    static int orientation(byte[] segment) {
        if (segment.length < TIFF + HEADER) {
            return UPRIGHT;
        }
        var tiff = ByteBuffer.wrap(segment, TIFF, segment.length - TIFF)
                .slice()
                .order(segment[TIFF] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < HEADER || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0, at = directory + 2; i < entries && at <= tiff.limit() - ENTRY; i++, at += ENTRY) {
            if (tiff.getShort(at) == ORIENTATION && tiff.getShort(at + 2) == SHORT) {
                int said = tiff.getShort(at + 8);
                return said >= UPRIGHT && said <= MOST ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** From the sign on, one directory with one entry. */
    static byte[] only(int orientation) {
        return ByteBuffer.allocate(TIFF + HEADER + 2 + ENTRY + 4)
                .put(SIGN.getBytes(StandardCharsets.ISO_8859_1))
                .put(new byte[] {'M', 'M', 0, '*'})
                .putInt(HEADER)
                .putShort((short) 1)
                .putShort(ORIENTATION)
                .putShort(SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }
}
