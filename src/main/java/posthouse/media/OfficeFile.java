package posthouse.media;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an office writes, as a zip file says of itself: Office Open XML (ECMA-376), OpenDocument (ISO 26300). No macros. */
final class OfficeFile {

    private static final String OPEN_XML_PARTS = "[Content_Types].xml";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    /** How the main part of each type is called; templates and what has macros are called otherwise. */
    private static final Map<String, MediaType> OPEN_XML_TYPES = Map.of(
            OPEN_XML + "wordprocessingml.document.main+xml", MediaType.DOCX,
            OPEN_XML + "spreadsheetml.sheet.main+xml", MediaType.XLSX,
            OPEN_XML + "presentationml.presentation.main+xml", MediaType.PPTX);

    private static final String OPEN_DOCUMENT_TYPE = "mimetype";
    private static final String OPEN_DOCUMENT_PARTS = "META-INF/manifest.xml";
    private static final List<MediaType> OPEN_DOCUMENT_TYPES = List.of(MediaType.ODT, MediaType.ODS);

    private OfficeFile() {}

    static MediaType type(Archive archive) {
        if (archive.names().stream().anyMatch(OfficeFile::runs)) {
            throw MediaRefused.active();
        }
        return archive.text(OPEN_XML_PARTS)
                .map(OfficeFile::openXml)
                .orElseGet(() -> openDocument(
                        archive.text(OPEN_DOCUMENT_TYPE).orElse(""),
                        archive.text(OPEN_DOCUMENT_PARTS).orElse("")));
    }

    private static boolean runs(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        return name.contains("vbaproject")
                || name.contains("macrosheets/")
                || name.contains("activex/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    private static MediaType openXml(String parts) {
        if (parts.contains("macroEnabled") || parts.contains("vbaProject")) {
            throw MediaRefused.active();
        }
        var types = OPEN_XML_TYPES.entrySet().stream()
                .filter(it -> parts.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return types.size() == 1 ? types.get(0) : refuse();
    }

    private static MediaType openDocument(String type, String parts) {
        if (parts.contains("encryption-data")) {
            throw MediaRefused.locked();
        }
        return OPEN_DOCUMENT_TYPES.stream()
                .filter(it -> it.contentType().equals(type.strip()))
                .findFirst()
                .orElseGet(OfficeFile::refuse);
    }

    private static MediaType refuse() {
        throw MediaRefused.type();
    }
}
