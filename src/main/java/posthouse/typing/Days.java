package posthouse.typing;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in a text, however they are written: {@code 2027年1月2日}, {@code 1월 2일}, {@code 2 January}, {@code 2027-01-02}, {@code 一月二日}. */
public final class Days {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])";
    private static final List<Pattern> WRITINGS = List.of(
            Pattern.compile(
                    "(?:(?<year>[0-9]{4})\\s*[年년]\\s*)?(?<month>[0-9]{1,2})\\s*[月월]\\s*(?<day>[0-9]{1,2})\\s*[日号號일]?"),
            Pattern.compile(
                    "(?<![0-9-/.])(?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})\\k<mark>(?<day>[0-9]{1,2})(?![0-9])"),
            Pattern.compile("(?<![0-9])" + DAY + "\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s*(?<year>[0-9]{4}))?"),
            Pattern.compile("\\b" + MONTH + "\\s*" + DAY + "(?:,?\\s*(?<year>[0-9]{4}))?"));

    private static final Pattern CHINESE_NUMBER = Pattern.compile("[〇零一二三四五六七八九十]+(?=\\s*[年月日号號])");

    private Days() {}

    /** Each as {@code 01-02}, and as {@code 2027-01-02} where the year is written. */
    public static Set<String> in(String text) {
        var plain = CHINESE_NUMBER
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(it -> Numerals.number(it.group()));
        var days = new LinkedHashSet<String>();
        for (var writing : WRITINGS) {
            var found = writing.matcher(plain);
            while (found.find()) {
                add(days, found);
            }
        }
        return days;
    }

    private static void add(Set<String> days, Matcher found) {
        int month = month(found);
        int day = Integer.parseInt(found.group("day"));
        if (month < 1 || month > MONTHS.size() || day < 1 || day > 31) {
            return;
        }
        var inYear = "%02d-%02d".formatted(month, day);
        days.add(inYear);
        var year = found.group("year");
        if (year != null) {
            days.add(year + "-" + inYear);
        }
    }

    private static int month(Matcher found) {
        return found.namedGroups().containsKey("name")
                ? MONTHS.indexOf(found.group("name").substring(0, 3)) + 1
                : Integer.parseInt(found.group("month"));
    }
}
