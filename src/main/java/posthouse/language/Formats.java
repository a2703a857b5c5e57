package posthouse.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;

/** How one language writes days, countries and the names of languages; all from CLDR. */
public record Formats(Language language) {

    /** {@code 31 December 2026, 2026年12月31日}. */
    public String date(LocalDate day) {
        return format("yMMMMd", day);
    }

    /** {@code 31 December 2026 at 17:30, 2026年12月31日 17:30}. */
    public String time(LocalDateTime at) {
        var format = DateFormat.getInstanceForSkeleton("yMMMMdHm", locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new Date(at.toInstant(ZoneOffset.UTC).toEpochMilli()));
    }

    /** {@code 12,500}. */
    public String number(BigDecimal number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    /** {@code 22–27 July 2025, 2025年7月22日至27日}; one day where both are the same. */
    public String days(LocalDate from, LocalDate until) {
        var format = DateIntervalFormat.getInstance("yMMMMd", locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(start(from), start(until)));
    }

    /** {@code 1987-03} is {@code March 1987, 1987年3月}. */
    public String date(PartialDate known) {
        var skeleton = switch (known.text().length()) {
            case 4 -> "y";
            case 7 -> "yMMMM";
            default -> "yMMMMd";
        };
        return format(skeleton, known.start());
    }

    /** The name of a country by its ISO 3166-1 code. */
    public String country(String code) {
        return new ULocale("und", code).getDisplayCountry(locale());
    }

    /** The name of a language by its ISO 639 code. */
    public String languageName(String code) {
        return new ULocale(code).getDisplayLanguage(locale());
    }

    private String format(String skeleton, LocalDate day) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new Date(start(day)));
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private ULocale locale() {
        // Residents of a Chinese city from everywhere read day before month without a doubt.
        return language == Language.EN ? ULocale.UK : ULocale.forLanguageTag(language.tag());
    }
}
