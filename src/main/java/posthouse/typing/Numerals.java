package posthouse.typing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Figures that are written as words: in Chinese characters, or in Korean and English as they are said. */
public final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String KOREAN = "영공일이삼사오육륙칠팔구십백";
    private static final String CHINESE = "〇〇一二三四五六六七八九十百";
    private static final Pattern SPELT = Pattern.compile("[〇零○一二三四五六七八九幺]{3,}");
    private static final String DIGIT = "[一二三四五六七八九]";
    private static final String TENS = "(?:" + DIGIT + "?十" + DIGIT + "?|零?" + DIGIT + ")";
    private static final Pattern COUNTED = Pattern.compile(DIGIT + "百" + TENS + "?|百" + TENS);
    private static final Pattern KOREAN_WORD = Pattern.compile("(?<!\\p{IsHangul})[" + KOREAN + "]{3,}");

    private static final List<String> ENGLISH =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "oh");
    private static final String SAID = "(?:" + String.join("|", ENGLISH) + ")";
    private static final Pattern ENGLISH_WORDS =
            Pattern.compile("(?<!\\p{L})" + SAID + "(?:[\\s-]+" + SAID + "){2,}(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private Numerals() {}

    /**
     * The text with figures for numbers of three and more: 一二三六七 is 12367, and so is 일이삼육칠; 백이십 is 120, and
     * <i>one two zero</i> too.
     */
    public static String inFigures(String text) {
        var english = ENGLISH_WORDS.matcher(text).replaceAll(it -> english(it.group()));
        var chinese = KOREAN_WORD.matcher(english).replaceAll(it -> chinese(it.group()));
        var counted = COUNTED.matcher(chinese).replaceAll(it -> hundreds(it.group()));
        return SPELT.matcher(counted).replaceAll(it -> figures(it.group()));
    }

    private static String english(String words) {
        return BETWEEN_WORDS
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .map(it -> Integer.toString(ENGLISH.indexOf(it) % DIGITS.length()))
                .collect(Collectors.joining());
    }

    private static String chinese(String korean) {
        var chinese = new StringBuilder();
        korean.chars().forEach(it -> chinese.append(CHINESE.charAt(KOREAN.indexOf(it))));
        return chinese.toString();
    }

    /** 一百二十, or 百二十. */
    private static String hundreds(String chinese) {
        int hundred = chinese.indexOf('百');
        var hundreds = hundred == 0 ? "1" : figures(chinese.substring(0, hundred));
        var rest = chinese.substring(hundred + 1).replaceFirst("^零", "");
        return hundreds + (rest.isEmpty() ? "00" : "%02d".formatted(Integer.parseInt(number(rest))));
    }

    /** A number up to 99, or one that is spelt figure by figure: 十二, 二十, 二〇二七. */
    static String number(String chinese) {
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return figures(chinese);
        }
        var tens = ten == 0 ? "1" : figures(chinese.substring(0, ten));
        var ones = ten + 1 == chinese.length() ? "0" : figures(chinese.substring(ten + 1));
        return tens + ones;
    }

    private static String figures(String chinese) {
        var figures = new StringBuilder();
        chinese.replace('零', '〇')
                .replace('○', '〇')
                .replace('幺', '一')
                .chars()
                .forEach(it -> figures.append(Math.max(0, DIGITS.indexOf(it))));
        return figures.toString();
    }
}
