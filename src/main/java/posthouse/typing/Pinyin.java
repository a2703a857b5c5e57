package posthouse.typing;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chinese as it sounds, without tones: {@code 居留许可} is {@code ju liu xu ke}, and so is whatever people type for it. */
public final class Pinyin {

    private static final Pattern CHINESE = Pattern.compile("[\\u3007\\u3400-\\u9fff]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Pattern BETWEEN = Pattern.compile("['’\\-\\s]+");
    private static final Pattern TONE = Pattern.compile("(?<=[a-z])[1-5](?![0-9])");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern VOWEL = Pattern.compile(".*[aeiou].*");
    private static final String SEPARATOR = "|";
    private static final int LONGEST_SYLLABLE = 6;
    private static final Set<String> SYLLABLES = IntStream.rangeClosed('一', '鿋')
            .mapToObj(it -> folded(PinyinHelper.toPinyin(Character.toString(it), PinyinStyleEnum.NORMAL)))
            .filter(it -> LETTERS.matcher(it).matches() && VOWEL.matcher(it).matches())
            .collect(Collectors.toSet());

    private Pinyin() {}

    /** The syllables of the Chinese in a text; characters that are read in several ways as the word has them. */
    public static List<Sound> of(String text) {
        var sounds = new ArrayList<Sound>();
        var chinese = CHINESE.matcher(text);
        while (chinese.find()) {
            var syllables = syllables(chinese.group());
            for (int at = 0; at < syllables.size(); at++) {
                sounds.add(new Sound(syllables.get(at), chinese.start() + at, chinese.start() + at + 1));
            }
        }
        return sounds;
    }

    private static List<String> syllables(String chinese) {
        var said = List.of(PinyinHelper.toPinyin(chinese, PinyinStyleEnum.NORMAL, SEPARATOR)
                .split(Pattern.quote(SEPARATOR)));
        return said.size() == chinese.length()
                ? said.stream().map(Pinyin::folded).toList()
                : chinese.chars()
                        .mapToObj(it -> PinyinHelper.toPinyin(Character.toString(it), PinyinStyleEnum.NORMAL))
                        .map(Pinyin::folded)
                        .toList();
    }

    /** The first letters of what a text says: {@code jlxk}. */
    public static String initials(String text) {
        return of(text).stream().map(it -> it.said().substring(0, 1)).collect(Collectors.joining());
    }

    /**
     * The syllables that somebody typed, with or without tones and spaces between them; empty if it is no pinyin as a
     * whole: {@code jūliú xǔkě}, {@code ju1liu2}, {@code juliuxuke}.
     */
    public static Optional<List<String>> typed(String latin) {
        var syllables = new ArrayList<String>();
        for (var word : BETWEEN.split(TONE.matcher(folded(latin.strip())).replaceAll(""))) {
            var parts = split(word);
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            syllables.addAll(parts);
        }
        return Optional.of(syllables);
    }

    /** In as few syllables as there can be, of which the first are the longest; empty if it is none. */
    private static List<String> split(String word) {
        var best = new ArrayList<List<String>>(word.length() + 1);
        IntStream.rangeClosed(0, word.length()).forEach(it -> best.add(List.of()));
        for (int from = word.length() - 1; from >= 0; from--) {
            for (int end = Math.min(word.length(), from + LONGEST_SYLLABLE); end > from; end--) {
                var rest = best.get(end);
                boolean whole = end == word.length() || !rest.isEmpty();
                if (whole && SYLLABLES.contains(word.substring(from, end)) && shorter(rest, best.get(from))) {
                    var parts = new ArrayList<String>();
                    parts.add(word.substring(from, end));
                    parts.addAll(rest);
                    best.set(from, parts);
                }
            }
        }
        return best.getFirst();
    }

    private static boolean shorter(List<String> rest, List<String> known) {
        return known.isEmpty() || rest.size() + 1 < known.size();
    }

    /** Without tones; ü, which people also type as v, as u. */
    private static String folded(String latin) {
        var bare =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('v', 'u');
    }
}
