package posthouse.text;

import org.jspecify.annotations.Nullable;

/**
 * An image or an attachment as it stands in a text.
 *
 * @param src the address that a reader's browser asks for
 * @param width in pixels; null, as the height, for an attachment, which no page can show
 * @param note its format and size, as they stand behind a link to it: {@code " (PDF, 37 KB)"}
 */
public record Inset(
        String src, @Nullable Integer width, @Nullable Integer height, String note) {}
