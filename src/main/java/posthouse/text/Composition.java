package posthouse.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text as an author types it: paragraphs with blank lines between, and no ids. Each paragraph keeps the id that it had,
 * however it was moved along by what was written around it; one that was reworded keeps it too, if it is still more like
 * the old one than not; a new one gets a new id.
 */
public final class Composition {

    /** Above it, a reworded paragraph is the old one; below it, somebody has written another in its place. */
    private static final double STILL_THE_SAME = 0.35;

    /** An author may name a block, as the files do. */
    private static final Pattern NAMED = Pattern.compile("(?m)^\\{#([a-z0-9]+(?:-[a-z0-9]+)*)}[ \\t]*$");

    private static final Pattern NEW_ID = Pattern.compile("p([0-9]{1,6})");

    private final List<Block> before;
    private final Set<String> taken = new HashSet<>();
    private int newest;

    private Composition(Text before) {
        this.before = before.blocks();
        this.newest = before.blocks().stream()
                .map(it -> NEW_ID.matcher(it.id()))
                .filter(it -> it.matches())
                .mapToInt(it -> Integer.parseInt(it.group(1)))
                .max()
                .orElse(0);
    }

    /** What an author is shown to write on: the paragraphs without their ids. */
    public static String typed(Text text) {
        return text.blocks().stream().map(Block::markdown).collect(Collectors.joining("\n\n"));
    }

    /** The words of one block that somebody else has named: a line that looks like a name is no name. */
    public static String withoutNames(String typed) {
        return NAMED.matcher(typed).replaceAll("\\\\$0").strip();
    }

    /** @param before the text that the author began with */
    public static Text read(String typed, Text before) {
        return new Composition(before).read(typed);
    }

    private Text read(String typed) {
        var written = new ArrayList<String>();
        var names = new ArrayList<@Nullable String>();
        split(typed, written, names);
        var ids = new @Nullable String[written.size()];
        for (int i = 0; i < ids.length; i++) {
            var name = names.get(i);
            ids[i] = name != null && taken.add(name) ? name : null;
        }
        keepUnchanged(written, ids);
        keepReworded(written, ids);
        var blocks = IntStream.range(0, ids.length)
                .mapToObj(i -> new Block(ids[i] == null ? fresh() : String.valueOf(ids[i]), written.get(i)))
                .toList();
        return new Text(blocks);
    }

    private static void split(String typed, List<String> written, List<@Nullable String> names) {
        var named = NAMED.matcher(typed);
        int from = 0;
        @Nullable String name = null;
        while (true) {
            boolean more = named.find();
            var paragraphs = Markdown.split(typed.substring(from, more ? named.start() : typed.length()));
            for (int i = 0; i < paragraphs.size(); i++) {
                written.add(paragraphs.get(i));
                names.add(i == 0 ? name : null);
            }
            if (!more) {
                return;
            }
            name = named.group(1);
            from = named.end();
        }
    }

    /** The longest common run of paragraphs that nobody touched. */
    private void keepUnchanged(List<String> written, @Nullable String[] ids) {
        var lengths = new int[before.size() + 1][written.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = written.size() - 1; j >= 0; j--) {
                lengths[i][j] = same(i, written.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < before.size() && j < written.size(); ) {
            if (same(i, written.get(j))) {
                keep(i++, j++, ids);
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Of the others, each the most alike of those that are left; a paragraph that was moved is found here too. */
    private void keepReworded(List<String> written, @Nullable String[] ids) {
        for (int j = 0; j < ids.length; j++) {
            if (ids[j] != null) {
                continue;
            }
            int best = -1;
            double most = STILL_THE_SAME;
            for (int i = 0; i < before.size(); i++) {
                double likeness = taken.contains(before.get(i).id())
                        ? 0
                        : likeness(before.get(i).markdown(), written.get(j));
                if (likeness > most) {
                    most = likeness;
                    best = i;
                }
            }
            if (best >= 0) {
                keep(best, j, ids);
            }
        }
    }

    private void keep(int old, int now, @Nullable String[] ids) {
        if (ids[now] == null && taken.add(before.get(old).id())) {
            ids[now] = before.get(old).id();
        }
    }

    private boolean same(int old, String written) {
        return before.get(old).markdown().equals(written);
    }

    private String fresh() {
        String id;
        do {
            id = "p" + ++newest;
        } while (!taken.add(id));
        return id;
    }

    /** The share of pairs of characters that two texts have in common, 0 to 1 (Dice). */
    private static double likeness(String one, String other) {
        var first = pairs(one);
        var second = pairs(other);
        if (first.length + second.length == 0) {
            return one.equals(other) ? 1 : 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < first.length && j < second.length; ) {
            int order = Integer.compare(first[i], second[j]);
            shared += order == 0 ? 2 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) shared / (first.length + second.length);
    }

    private static int[] pairs(String text) {
        var pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
