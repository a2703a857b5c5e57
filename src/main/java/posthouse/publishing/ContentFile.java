package posthouse.publishing;

import java.util.stream.IntStream;
import posthouse.text.YamlLines;

/** The characters of a content file, and at which line of it, from 1, something stands: YAML, or a head in YAML above a text. */
final class ContentFile {

    private static final String RULE = "---\n";

    private final String text;
    private final YamlLines yaml;
    private final int linesBefore;

    ContentFile(String text) {
        boolean ruled = text.startsWith(RULE);
        var head = ruled ? text.substring(RULE.length()) : text;
        int end = ruled ? head.indexOf("\n" + RULE) : -1;
        this.text = text;
        this.yaml = new YamlLines(end < 0 ? head : head.substring(0, end + 1));
        this.linesBefore = ruled ? 1 : 0;
    }

    /** The line of what a path in the YAML names. */
    int line(String path) {
        return linesBefore + yaml.of(path);
    }

    /** The line of a value somewhere below that path. */
    int line(String path, String value) {
        return linesBefore + yaml.of(path, value);
    }

    /** The line at which a block begins; that of the first block, if there is no such. */
    int lineOfBlock(String id) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                        .filter(it -> lines.get(it).equals("{#" + id + "}"))
                        .findFirst()
                        .orElseGet(() -> IntStream.range(0, lines.size())
                                .filter(it -> lines.get(it).startsWith("{#"))
                                .findFirst()
                                .orElse(0))
                + 1;
    }

    /** The first line with these words; the first of all, if there is none. */
    int lineOf(String words) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                        .filter(it -> lines.get(it).contains(words))
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    /** The line of a block at which these words stand. */
    int lineInBlock(String id, String words) {
        int block = lineOfBlock(id);
        var below =
                text.lines().skip(block).takeWhile(it -> !it.startsWith("{#")).toList();
        return IntStream.range(0, below.size())
                .filter(it -> below.get(it).contains(words))
                .map(it -> block + it + 1)
                .findFirst()
                .orElse(block);
    }
}
