package posthouse.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file as its format reads it. What says that it goes on behind its own end is broken. */
final class Bytes {

    private final byte[] all;

    Bytes(byte[] all) {
        this.all = all;
    }

    int size() {
        return all.length;
    }

    byte[] all() {
        return all;
    }

    /** The place behind a part, which must lie in the file. */
    int end(int from, long length) {
        if (from < 0 || length < 0 || from + length > all.length) {
            throw MediaRefused.broken();
        }
        return (int) (from + length);
    }

    byte[] part(int from, long length) {
        return Arrays.copyOfRange(all, from, end(from, length));
    }

    int at(int place) {
        end(place, 1);
        return all[place] & 0xff;
    }

    /** A number, its first byte the greatest. */
    long big(int from, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | at(from + i);
        }
        return number;
    }

    /** A number, its first byte the smallest. */
    long little(int from, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | at(from + i);
        }
        return number;
    }

    /** A character a byte. */
    String text(int from, long length) {
        return new String(part(from, length), StandardCharsets.ISO_8859_1);
    }

    /** @param sign a character a byte */
    boolean has(String sign, int at) {
        return at >= 0
                && at + sign.length() <= all.length
                && text(at, sign.length()).equals(sign);
    }
}
