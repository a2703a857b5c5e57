package posthouse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was changed in a text, word by word; in Chinese, Japanese and Korean character by character. */
public record Difference(List<Part> parts) {

    /** Beyond so many comparisons a text counts as rewritten: nobody could follow it word by word either. */
    private static final int MOST = 4_000_000;

    private static final String CHARACTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";

    private static final Pattern TOKEN =
            Pattern.compile(CHARACTER + "|(?:(?!" + CHARACTER + ")[\\p{L}\\p{N}])+|\\s+|.", Pattern.DOTALL);

    /** What became of some words. */
    public enum Sort {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words that stand together and have had the same fate. */
    public record Part(Sort sort, String words) {}

    public static Difference between(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        var parts = new ArrayList<Part>();
        if ((long) old.size() * now.size() > MOST) {
            add(parts, Sort.REMOVED, before);
            add(parts, Sort.ADDED, after);
        } else {
            walk(old, now, lengths(old, now), parts);
        }
        return new Difference(parts);
    }

    public boolean isNone() {
        return parts.stream().allMatch(it -> it.sort() == Sort.SAME);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How long the longest common run of the rests is, from each pair of places on. */
    private static int[][] lengths(List<String> old, List<String> now) {
        var lengths = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                lengths[i][j] = old.get(i).equals(now.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static void walk(List<String> old, List<String> now, int[][] lengths, List<Part> parts) {
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(parts, Sort.SAME, old.get(i));
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && lengths[i + 1][j] >= lengths[i][j + 1]) {
                add(parts, Sort.REMOVED, old.get(i++));
            } else {
                add(parts, Sort.ADDED, now.get(j++));
            }
        }
    }

    private static void add(List<Part> parts, Sort sort, String words) {
        if (words.isEmpty()) {
            return;
        }
        var last = parts.isEmpty() ? null : parts.getLast();
        if (last != null && last.sort() == sort) {
            parts.set(parts.size() - 1, new Part(sort, last.words() + words));
        } else {
            parts.add(new Part(sort, words));
        }
    }
}
