package posthouse.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file that may be published: its type as its content tells it, whatever it is called, and its bytes without what tells
 * where and by whom a picture was taken. What was accepted once is accepted again, byte for byte the same.
 *
 * @param width in pixels as a page shows it; null unless it is an image
 */
record Accepted(
        MediaType type,
        byte[] bytes,
        @Nullable Integer width,
        @Nullable Integer height) {

    static final int MOST_MEGABYTES = 10;
    static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    /** A side of a picture; a small file can say that it is larger than a reader's memory. */
    static final int MOST_PIXELS = 12_000;

    /** @throws MediaRefused if it may not be published, or is not what its name says */
    static Accepted of(FileName name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new MediaRefused("media.refused.empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new MediaRefused("media.refused.size", String.valueOf(MOST_MEGABYTES));
        }
        var told = told(new Bytes(bytes), name.extension());
        if (!name.extension().isEmpty() && !told.type().isCalled(name.extension())) {
            throw new MediaRefused(
                    "media.refused.mismatch", name.extension(), told.type().name());
        }
        return told;
    }

    private static Accepted told(Bytes file, String extension) {
        if (file.has(Png.SIGN, 0)) {
            return Png.read(file);
        }
        if (file.has(Jpeg.SIGN, 0)) {
            return Jpeg.read(file);
        }
        if (file.has(Gif.SIGN, 0)) {
            return Gif.read(file);
        }
        if (file.has(WebP.SIGN, 0) && file.has(WebP.KIND, 8)) {
            return WebP.read(file);
        }
        return attachment(typeOfAttachment(file, extension), file);
    }

    private static MediaType typeOfAttachment(Bytes file, String extension) {
        if (file.has(Pdf.SIGN, 0)) {
            return Pdf.type(file);
        }
        if (file.has(Archive.SIGN, 0)) {
            return OfficeFile.type(Archive.of(file));
        }
        return PlainText.type(file, extension);
    }

    static Accepted picture(MediaType type, byte[] bytes, long width, long height) {
        if (width < 1 || height < 1) {
            throw MediaRefused.broken();
        }
        if (width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new MediaRefused("media.refused.pixels", String.valueOf(MOST_PIXELS));
        }
        return new Accepted(type, bytes, (int) width, (int) height);
    }

    private static Accepted attachment(MediaType type, Bytes file) {
        return new Accepted(type, file.all(), null, null);
    }

    /** In hexadecimal digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
