package posthouse.media;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * JPEG (ITU-T T.81): of its segments stay those that make the picture, its colour profile, and how it is to be turned;
 * not the place, the camera, the small picture of before the crop, and what phones hang on behind the end.
 */
final class Jpeg {

    static final String SIGN = "\u00ff\u00d8\u00ff";

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int LAST_APPLICATION = 0xef;

    /** Baseline, extended and progressive: what browsers show. */
    private static final Set<Integer> FRAMES = Set.of(0xc0, 0xc1, 0xc2);

    /** Huffman and quantization tables, lines, restarts. */
    private static final Set<Integer> TABLES = Set.of(0xc4, 0xdb, 0xdc, 0xdd);

    private final Bytes file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at = 2;
    private long width;
    private long height;
    private int orientation = Exif.UPRIGHT;

    private Jpeg(Bytes file) {
        this.file = file;
    }

    static Accepted read(Bytes file) {
        var picture = new Jpeg(file);
        picture.read();
        boolean lying = Exif.isLying(picture.orientation);
        return Accepted.picture(
                MediaType.JPEG,
                picture.kept.toByteArray(),
                lying ? picture.height : picture.width,
                lying ? picture.width : picture.height);
    }

    private void read() {
        mark(START);
        for (int marker = marker(); marker != END; marker = marker()) {
            long length = file.big(at, 2);
            if (length < 2) {
                throw MediaRefused.broken();
            }
            int end = file.end(at, length);
            segment(marker, length);
            at = end;
            if (marker == SCAN) {
                scan();
            }
        }
        mark(END);
    }

    /** The next marker; behind it, {@link #at}. Any number of 0xff may stand before it. */
    private int marker() {
        if (file.at(at) != 0xff) {
            throw MediaRefused.broken();
        }
        while (file.at(at) == 0xff) {
            at++;
        }
        return file.at(at++);
    }

    private void segment(int marker, long length) {
        if (FRAMES.contains(marker)) {
            height = file.big(at + 3, 2);
            width = file.big(at + 5, 2);
            keep(marker, length);
        } else if (TABLES.contains(marker) || marker == SCAN) {
            keep(marker, length);
        } else if (marker >= JFIF && marker <= LAST_APPLICATION) {
            application(marker, length);
        } else if (marker != COMMENT) {
            throw MediaRefused.broken();
        }
    }

    private void application(int marker, long length) {
        switch (marker) {
            case JFIF -> {
                if (file.has("JFIF\0", at + 2) && length >= 16) {
                    withoutThumbnail();
                }
            }
            case EXIF -> {
                if (file.has(Exif.SIGN, at + 2) && orientation == Exif.UPRIGHT) {
                    turn(Exif.orientation(file.part(at + 2, length - 2)));
                }
            }
            case PROFILE -> {
                if (file.has("ICC_PROFILE\0", at + 2)) {
                    keep(marker, length);
                }
            }
            case ADOBE -> {
                if (file.has("Adobe", at + 2)) {
                    keep(marker, length); // says how the colours are mixed
                }
            }
            default -> {}
        }
    }

    private void withoutThumbnail() {
        mark(JFIF);
        kept.writeBytes(new byte[] {0, 16});
        kept.writeBytes(file.part(at + 2, 12));
        kept.writeBytes(new byte[] {0, 0});
    }

    private void turn(int orientation) {
        this.orientation = orientation;
        if (orientation != Exif.UPRIGHT) {
            var exif = Exif.only(orientation);
            mark(EXIF);
            kept.writeBytes(new byte[] {0, (byte) (2 + exif.length)});
            kept.writeBytes(exif);
        }
    }

    /** The picture's data: up to a marker that is neither a byte 0xff of the data nor a restart. */
    private void scan() {
        int from = at;
        while (file.at(at) != 0xff || isData(file.at(at + 1))) {
            at++;
        }
        kept.writeBytes(file.part(from, at - from));
    }

    private static boolean isData(int behind) {
        return behind == 0 || behind >= 0xd0 && behind <= 0xd7;
    }

    private void keep(int marker, long length) {
        mark(marker);
        kept.writeBytes(file.part(at, length));
    }

    private void mark(int marker) {
        kept.write(0xff);
        kept.write(marker);
    }
}
