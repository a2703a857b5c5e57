package posthouse.media;

import java.util.List;

/** A format that the portal publishes. What has no place here is refused. */
public enum MediaType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv;charset=UTF-8", "csv"),
    TXT("text/plain;charset=UTF-8", "txt");

    private final String contentType;
    private final List<String> extensions;

    MediaType(String contentType, String... extensions) {
        this.contentType = contentType;
        this.extensions = List.of(extensions);
    }

    /** As HTTP says it. */
    public String contentType() {
        return contentType;
    }

    /** Whether a page shows it; everything else is handed out to be kept. */
    public boolean image() {
        return contentType.startsWith("image/");
    }

    /** The ending, without its dot, that a file of this type gets. */
    public String extension() {
        return extensions.get(0);
    }

    /** Whether a file of this type may be called so. */
    boolean isCalled(String extension) {
        return extensions.contains(extension);
    }
}
