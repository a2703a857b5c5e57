package posthouse.media;

import java.util.List;

/** PDF (ISO 32000): whole, open without a password, and with nothing in it that runs. */
final class Pdf {

    static final String SIGN = "%PDF-";

    private static final int TAIL = 1024;

    private static final List<String> RUNNING = List.of("/JavaScript", "/Launch");

    private Pdf() {}

    static MediaType type(Bytes file) {
        var text = file.text(0, file.size());
        if (!text.substring(Math.max(0, text.length() - TAIL)).contains("%%EOF")) {
            throw MediaRefused.broken();
        }
        if (text.contains("/Encrypt")) {
            throw MediaRefused.locked();
        }
        if (RUNNING.stream().anyMatch(text::contains)) {
            throw MediaRefused.active();
        }
        return MediaType.PDF;
    }
}
