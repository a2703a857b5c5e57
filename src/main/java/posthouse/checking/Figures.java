package posthouse.checking;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The numbers in a text, whatever the language writes around them: {@code 2025年5月10日} and {@code 10 May 2025} have the
 * same, and so have {@code 5万元} and {@code CNY 50,000}. Numbers in words are words.
 */
final class Figures {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** May is a verb, too, unless a number or {@code in} stands beside it. */
    private static final Pattern MONTH =
            Pattern.compile("\\b(January|February|March|April|June|July|August|September|October|November|December)\\b"
                    + "|(?<=\\d )May\\b|\\bMay(?= \\d)|(?<=\\b[Ii]n )May\\b");

    private static final Pattern MYRIADS = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(万|만|億|亿|억)");
    private static final Map<String, BigDecimal> MYRIAD = Map.of(
            "万", new BigDecimal("10000"),
            "만", new BigDecimal("10000"),
            "億", new BigDecimal("100000000"),
            "亿", new BigDecimal("100000000"),
            "억", new BigDecimal("100000000"));

    private static final Pattern AFTERNOON = Pattern.compile("\\b(\\d{1,2})(:\\d{2})? ?pm\\b");
    /** {@code 9:00, 09:00} and {@code 9时} are one time of day. */
    private static final Pattern CLOCK = Pattern.compile("\\b0?(\\d{1,2}):(\\d{2})\\b");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private Figures() {}

    /** Each number once, in no order that matters. */
    static TreeSet<String> of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = THOUSANDS.matcher(plain).replaceAll("");
        plain = MONTH.matcher(plain).replaceAll(it -> " " + (MONTHS.indexOf(it.group()) + 1) + " ");
        plain = MYRIADS.matcher(plain).replaceAll(Figures::inUnits);
        plain = AFTERNOON.matcher(plain).replaceAll(Figures::inTheDay);
        plain = CLOCK.matcher(plain)
                .replaceAll(it -> it.group(2).equals("00") ? it.group(1) : it.group(1) + " " + it.group(2));
        var found = new TreeSet<String>();
        NUMBER.matcher(plain).results().forEach(it -> found.add(it.group()));
        return found;
    }

    private static String inUnits(MatchResult found) {
        return new BigDecimal(found.group(1))
                .multiply(MYRIAD.get(found.group(2)))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String inTheDay(MatchResult found) {
        int hour = Integer.parseInt(found.group(1)) % 12 + 12;
        return hour + (found.group(2) == null ? "" : found.group(2));
    }
}
