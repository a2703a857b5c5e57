package posthouse.media;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** GIF (89a): of its extensions stay those that time and repeat the pictures, not comments. */
final class Gif {

    static final String SIGN = "GIF8";

    private static final int HEADER = 13;
    private static final int PICTURE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3b;

    private static final int CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;
    private static final Set<String> APPLICATIONS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private final Bytes file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at;

    private Gif(Bytes file) {
        this.file = file;
    }

    static Accepted read(Bytes file) {
        if (!file.has("GIF87a", 0) && !file.has("GIF89a", 0)) {
            throw MediaRefused.type();
        }
        return Accepted.picture(MediaType.GIF, new Gif(file).drawn(), file.little(6, 2), file.little(8, 2));
    }

    private byte[] drawn() {
        keep(HEADER + colours(file.at(10)));
        while (file.at(at) != TRAILER) {
            switch (file.at(at)) {
                case PICTURE -> {
                    keep(10 + colours(file.at(at + 9)) + 1);
                    keep(blocks(at));
                }
                case EXTENSION -> extension();
                default -> throw MediaRefused.broken();
            }
        }
        keep(1);
        return kept.toByteArray();
    }

    private void extension() {
        int label = file.at(at + 1);
        long length = 2 + blocks(at + 2);
        if (label == CONTROL || label == APPLICATION && APPLICATIONS.contains(file.text(at + 3, 11))) {
            keep(length);
        } else {
            at = file.end(at, length);
        }
    }

    /** The length of the blocks from a place on, with the empty one that ends them. */
    private long blocks(int from) {
        int end = from;
        while (file.at(end) != 0) {
            end = file.end(end, 1L + file.at(end));
        }
        return end + 1L - from;
    }

    /** The length of a table of colours, if these flags say that there is one. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private void keep(long length) {
        kept.writeBytes(file.part(at, length));
        at = file.end(at, length);
    }
}
