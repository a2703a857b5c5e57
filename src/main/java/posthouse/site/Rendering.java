package posthouse.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A page as bytes, and compressed, the same for everybody.
 *
 * @param tag the strong validator of the bytes, without quotes
 * @param change the newest Change when its making began; a later one may have changed it
 * @param until the moment from which it may be another page, although nothing changed: midnight, or the end of a banner
 */
record Rendering(String type, byte[] bytes, byte[] compressed, String tag, long change, Instant until) {

    private static final int HASH_BYTES = 12;

    static Rendering of(String type, byte[] bytes, long change, Instant until) {
        return new Rendering(type, bytes, compress(bytes), tag(bytes), change, until);
    }

    boolean holds(long newest, Instant now) {
        return change == newest && now.isBefore(until);
    }

    int weight() {
        return bytes.length + compressed.length;
    }

    private static byte[] compress(byte[] bytes) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    private static String tag(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
