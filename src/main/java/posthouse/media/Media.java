package posthouse.media;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import posthouse.language.Formats;
import posthouse.language.Language;
import posthouse.language.Messages;

/**
 * An image or an attachment, without its bytes. What has this id never has other bytes.
 *
 * @param id a file name that people can read: {@code metro-map.png}
 * @param size in bytes
 * @param width in pixels; null, as the height, unless it is an image
 * @param sha256 of the bytes, in hexadecimal digits
 */
public record Media(
        String id,
        MediaType type,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {

    static final String PATH = "/media/";

    private static final int KILO = 1024;

    /** Where readers get it, {@code /media/metro-map.png}. */
    public String address() {
        return PATH + id;
    }

    public boolean image() {
        return type.image();
    }

    /** What a reader wants to know before opening it, as it stands behind a link: {@code " (PDF, 37 KB)"}. */
    public String note(Language language) {
        return new Messages(language).get("media.note", type.name(), size(language));
    }

    /** {@code 37 KB}, {@code 1.2 MB}; never less than one. */
    public String size(Language language) {
        var messages = new Messages(language);
        var formats = new Formats(language);
        long kilobytes = Math.max(1, Math.round((double) size / KILO));
        if (kilobytes < KILO) {
            return messages.get("media.kilobytes", formats.number(BigDecimal.valueOf(kilobytes)));
        }
        var megabytes = BigDecimal.valueOf(size).divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP);
        return messages.get("media.megabytes", formats.number(megabytes));
    }
}
