package posthouse.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as its blocks. Written as Markdown in which a line {@code {#id}} stands before each block; reading what was
 * written gives the same text, and writing what was read gives the same characters.
 */
public record Text(List<Block> blocks) {

    private static final Pattern ID_LINE = Pattern.compile("\\{#([a-z0-9]+(?:-[a-z0-9]+)*)}");

    /** @throws TextProblem if a block has no id, an id stands twice, or a block is empty */
    public static Text parse(String written) {
        var blocks = new ArrayList<Block>();
        var ids = new HashSet<String>();
        var lines = written.strip().isEmpty()
                ? List.<String>of()
                : written.stripTrailing().lines().toList();
        for (int at = skipBlank(lines, 0); at < lines.size(); ) {
            var id = ID_LINE.matcher(lines.get(at));
            if (!id.matches()) {
                throw new TextProblem(at + 1, "a block needs a line {#its-id} before it: " + lines.get(at));
            }
            if (!ids.add(id.group(1))) {
                throw new TextProblem(at + 1, "the block id " + id.group(1) + " stands twice; give one another name");
            }
            int end = endOfBlock(lines, at + 1);
            var markdown = String.join("\n", lines.subList(at + 1, end)).strip();
            requireOneBlock(markdown, at + 1);
            blocks.add(new Block(id.group(1), markdown));
            at = end;
        }
        return new Text(List.copyOf(blocks));
    }

    /** A text that somebody is still writing: any block may be empty, or hold more than one paragraph. What has no id is left out. */
    public static Text unfinished(String written) {
        var blocks = new ArrayList<Block>();
        var lines = written.lines().toList();
        for (int at = 0; at < lines.size(); at = endOfBlock(lines, at + 1)) {
            var id = ID_LINE.matcher(lines.get(at));
            if (id.matches()) {
                var markdown = String.join("\n", lines.subList(at + 1, endOfBlock(lines, at + 1)));
                blocks.add(new Block(id.group(1), markdown.strip()));
            }
        }
        return new Text(List.copyOf(blocks));
    }

    /** The block with this id; empty words if there is none. */
    public String markdown(String id) {
        return blocks.stream()
                .filter(it -> it.id().equals(id))
                .map(Block::markdown)
                .findFirst()
                .orElse("");
    }

    private static int skipBlank(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static int endOfBlock(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && !ID_LINE.matcher(lines.get(at)).matches()) {
            at++;
        }
        return at;
    }

    private static void requireOneBlock(String markdown, int line) {
        int count = Markdown.countBlocks(markdown);
        if (count != 1) {
            throw new TextProblem(
                    line,
                    count == 0
                            ? "the block is empty"
                            : "more than one paragraph, heading or list; each needs a {#id} line of its own");
        }
    }

    /** The text as it is written in files and kept in the database. */
    public String written() {
        return blocks.stream()
                .map(block -> "{#" + block.id() + "}\n" + block.markdown() + "\n")
                .collect(Collectors.joining("\n"));
    }

    public List<String> ids() {
        return blocks.stream().map(Block::id).toList();
    }
}
