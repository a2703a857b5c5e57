package posthouse.checking;

import java.util.Collection;
import java.util.List;

/** What stands on one side only. */
record Difference(List<String> missing, List<String> extra) {

    static Difference between(Collection<String> expected, Collection<String> found) {
        return new Difference(
                expected.stream().filter(it -> !found.contains(it)).toList(),
                found.stream().filter(it -> !expected.contains(it)).toList());
    }

    boolean none() {
        return missing.isEmpty() && extra.isEmpty();
    }

    /** {@code [2, 3]}; a dash for nothing. */
    String missingWords() {
        return words(missing);
    }

    String extraWords() {
        return words(extra);
    }

    private static String words(List<String> names) {
        return names.isEmpty() ? "–" : names.toString();
    }
}
