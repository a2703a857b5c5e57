package posthouse.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text and tables of text in UTF-8; never what a browser or a shell would take for something else. */
final class PlainText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r\f]]|[\\x{80}-\\x{9f}]");

    /** What browsers look for when they guess (WHATWG MIME Sniffing), and more that runs or loads. */
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!--|!doctype|!entity|\\?|/?(?:[a-z]+:)?(?:html|head|body|title|meta|link|base|style|script|svg|math|xml|iframe|frame"
                    + "|frameset|object|embed|applet|template|form|input|button|textarea|select|img|image|picture|video"
                    + "|audio|source|table|div|span|font|h[1-6]|details|marquee|br)(?![a-z0-9-]))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PROGRAM = Pattern.compile("\\A\ufeff?\\s*(?:#!|%!PS|@echo\\b)");

    private PlainText() {}

    /** Both types are text, and nothing in a table of text says that it is one: so its name chooses between them. */
    static MediaType type(Bytes file, String extension) {
        var text = decoded(file);
        if (CONTROL.matcher(text).find()
                || MARKUP.matcher(text).find()
                || PROGRAM.matcher(text).find()) {
            throw MediaRefused.type();
        }
        return MediaType.CSV.isCalled(extension) ? MediaType.CSV : MediaType.TXT;
    }

    private static String decoded(Bytes file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.all()))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw MediaRefused.type();
        }
    }
}
