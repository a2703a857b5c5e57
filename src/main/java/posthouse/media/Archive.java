package posthouse.media;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A zip file by the directory at its end (PKWARE APPNOTE 4.3): nothing is inflated but a small part that is asked for. */
final class Archive {

    static final String SIGN = "PK\3\4";

    private static final String ENTRY = "PK\1\2";
    private static final String END = "PK\5\6";
    private static final int LOCAL_SIZE = 30;
    private static final int ENTRY_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private static final int MOST_ENTRIES = 5_000;

    /** What a reader's computer would have to unpack. */
    private static final long MOST_INFLATED = 500L * 1024 * 1024;

    private static final int MOST_INFLATED_PART = 2 * 1024 * 1024;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final Bytes file;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** @param at where it begins in the file */
    private record Part(int method, long packed, long size, int at) {}

    private Archive(Bytes file) {
        this.file = file;
    }

    static Archive of(Bytes file) {
        var archive = new Archive(file);
        archive.read(archive.end());
        return archive;
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** A part as text; empty if it is not there. */
    Optional<String> text(String name) {
        return Optional.ofNullable(parts.get(name)).map(it -> new String(inflated(it), StandardCharsets.UTF_8));
    }

    /** Where the end of the directory is told; a comment may stand behind it, and nothing else. */
    private int end() {
        int last = file.size() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.has(END, at) && file.little(at + 20, 2) == last - at) {
                return at;
            }
        }
        throw MediaRefused.broken();
    }

    private void read(int end) {
        long count = file.little(end + 10, 2);
        long at = file.little(end + 16, 4);
        long inflated = 0;
        if (count > MOST_ENTRIES || at > end) {
            throw MediaRefused.broken();
        }
        for (int i = 0; i < count; i++) {
            at += entry((int) at);
        }
        for (var part : parts.values()) {
            inflated += part.size();
        }
        if (at > end || inflated > MOST_INFLATED) {
            throw MediaRefused.broken();
        }
    }

    /** Reads an entry of the directory; gives its length there. */
    private long entry(int at) {
        if (!file.has(ENTRY, at)) {
            throw MediaRefused.broken();
        }
        boolean locked = (file.little(at + 8, 2) & 1) != 0;
        if (locked) {
            throw MediaRefused.locked();
        }
        long name = file.little(at + 28, 2);
        var part = new Part(
                (int) file.little(at + 10, 2),
                file.little(at + 20, 4),
                file.little(at + 24, 4),
                file.end(0, file.little(at + 42, 4)));
        if (parts.put(file.text(at + ENTRY_SIZE, name), part) != null) {
            throw MediaRefused.broken(); // programs would differ in which of the two they read
        }
        return ENTRY_SIZE + name + file.little(at + 30, 2) + file.little(at + 32, 2);
    }

    private byte[] inflated(Part part) {
        if (!file.has(SIGN, part.at()) || part.size() > MOST_INFLATED_PART) {
            throw MediaRefused.broken();
        }
        long from = part.at() + LOCAL_SIZE + file.little(part.at() + 26, 2) + file.little(part.at() + 28, 2);
        var packed = file.part(file.end(0, from), part.packed());
        return switch (part.method()) {
            case STORED -> packed;
            case DEFLATED -> inflated(packed, (int) part.size());
            default -> throw MediaRefused.broken();
        };
    }

    /** No more than what was said: {@code size} bytes. */
    private static byte[] inflated(byte[] packed, int size) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var bytes = new byte[size];
            int length = 0;
            for (int more = 1; more > 0 && length < size; length += more) {
                more = inflater.inflate(bytes, length, size - length);
            }
            if (length < size) {
                throw MediaRefused.broken();
            }
            return bytes;
        } catch (DataFormatException broken) {
            throw MediaRefused.broken();
        } finally {
            inflater.end();
        }
    }
}
