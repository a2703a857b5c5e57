package posthouse.publishing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;

/** Which entries of a zip are links, by the directory at its end (PKWARE APPNOTE 4.3.12): Java does not tell. */
final class ZipLinks {

    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int ENTRY_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LARGEST_DIRECTORY = 20 * 1024 * 1024;
    private static final int KIND_OF_FILE = 0xf000;
    private static final int LINK = 0xa000;

    private ZipLinks() {}

    /** @throws ZipException if it is no zip, or one whose directory is larger than that of any content folder */
    static Set<String> in(Path file) throws IOException {
        try (var zip = new RandomAccessFile(file.toFile(), "r")) {
            var tail = bytes(zip, Math.max(0, zip.length() - END_SIZE - LONGEST_COMMENT), zip.length());
            int end = end(tail);
            long size = Integer.toUnsignedLong(tail.getInt(end + 12));
            long from = Integer.toUnsignedLong(tail.getInt(end + 16));
            if (size > LARGEST_DIRECTORY || from + size > zip.length()) {
                throw new ZipException("the directory lies elsewhere");
            }
            return links(bytes(zip, from, from + size));
        }
    }

    private static ByteBuffer bytes(RandomAccessFile zip, long from, long to) throws IOException {
        var bytes = new byte[(int) (to - from)];
        zip.seek(from);
        zip.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int end(ByteBuffer tail) throws ZipException {
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("no directory");
    }

    private static Set<String> links(ByteBuffer directory) throws ZipException {
        var links = new HashSet<String>();
        for (int at = 0; at + ENTRY_SIZE <= directory.limit(); ) {
            int name = directory.getShort(at + 28) & 0xffff;
            int rest = (directory.getShort(at + 30) & 0xffff) + (directory.getShort(at + 32) & 0xffff);
            if (directory.getInt(at) != ENTRY || at + ENTRY_SIZE + name > directory.limit()) {
                throw new ZipException("the directory is broken");
            }
            if ((directory.getInt(at + 38) >>> 16 & KIND_OF_FILE) == LINK) {
                links.add(new String(directory.array(), at + ENTRY_SIZE, name, StandardCharsets.UTF_8));
            }
            at += ENTRY_SIZE + name + rest;
        }
        return links;
    }
}
