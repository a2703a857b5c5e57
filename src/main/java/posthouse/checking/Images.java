package posthouse.checking;

import java.util.List;
import java.util.regex.Pattern;
import posthouse.text.Block;

/** The images of a block: {@code ![what it shows](media:its-id)}. */
final class Images {

    private static final Pattern IMAGE = Pattern.compile("!\\[((?:[^\\[\\]\\\\]|\\\\.)*)]\\(\\s*<?([^\\s()<>]*)");

    private Images() {}

    /** @param words for those who cannot see it */
    record Image(String words, String target) {
        boolean silent() {
            return words.isBlank();
        }
    }

    static List<Image> in(Block block) {
        return IMAGE.matcher(block.markdown())
                .results()
                .map(it -> new Image(it.group(1), it.group(2)))
                .toList();
    }
}
