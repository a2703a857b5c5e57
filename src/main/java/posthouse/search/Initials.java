package posthouse.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import posthouse.typing.Hangul;
import posthouse.typing.Pinyin;

/** The first letters by which people type a name: {@code jlxk} for 居留许可, {@code ㄱㄹㅎㄱ} for 거류허가. */
final class Initials {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LATIN = Pattern.compile("[a-z]{3," + LONGEST + "}");

    private Initials() {}

    /** What a name can be typed by: each run of its initials, and all of them. */
    static Set<String> of(String name) {
        var runs = new LinkedHashSet<String>();
        for (var initials : List.of(Pinyin.initials(name), Hangul.initials(name))) {
            for (int from = 0; from + SHORTEST <= initials.length(); from++) {
                for (int end = from + SHORTEST; end <= Math.min(initials.length(), from + LONGEST); end++) {
                    runs.add(initials.substring(from, end));
                }
            }
        }
        return runs;
    }

    /** What was typed, if it may be initials. */
    static List<String> typed(String text) {
        var joined = SPACE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        boolean korean = joined.length() >= SHORTEST && Hangul.isInitials(joined);
        return Stream.of(joined)
                .filter(it ->
                        korean || LATIN.matcher(text.toLowerCase(Locale.ROOT)).matches())
                .map(it -> it.substring(0, Math.min(it.length(), LONGEST)))
                .toList();
    }
}
