package posthouse.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.language.Formats;
import posthouse.language.Language;
import posthouse.language.Names;

/**
 * A named value that several documents show, in the form of each language: a deadline, a fine, a number of economies.
 *
 * @param sentences what it says by itself in each language, with {@code {0}} for the value; where a page shows it outside a text
 * @param value digits, or an ISO date
 * @param unit of a duration: minute hour day working-day month year; of an amount: its currency
 */
public record SharedFact(
        @NotBlank @Size(max = 200) String name,
        @Valid @Nullable Names sentences,
        @NotNull Type type,
        @NotBlank String value,
        @Nullable String unit,
        @NotEmpty List<Citation> sources,
        @NotNull LocalDate checkedOn) {

    private static final String WORKING_DAY = "working-day";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Set<String> SPANS = Set.of("minute", "hour", "day", WORKING_DAY, "month", "year");

    /** @throws IllegalArgumentException if a page could not show it */
    public SharedFact {
        if (type != null && value != null && !value.isBlank()) {
            requireShowable(type, value, unit);
        }
    }

    private static void requireShowable(Type type, String value, @Nullable String unit) {
        if (type == Type.DATE) {
            requireDate(value);
        } else if (!NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException("the value is no number in digits: " + value);
        }
        if (type == Type.DURATION && unit != null && !SPANS.contains(unit)) {
            throw new IllegalArgumentException("unknown unit: " + unit + "; known here: " + new TreeSet<>(SPANS));
        }
        if (type == Type.AMOUNT && unit != null && !CURRENCY.matcher(unit).matches()) {
            throw new IllegalArgumentException("the unit is no currency in three capital letters: " + unit);
        }
    }

    private static void requireDate(String value) {
        try {
            LocalDate.parse(value);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("the value is no day: " + value, wrong);
        }
    }

    /** What the value measures. */
    public enum Type {
        @JsonProperty("duration")
        DURATION,
        @JsonProperty("amount")
        AMOUNT,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("date")
        DATE
    }

    /** {@code 24 hours, 24小时, 24時間, 24시간}. */
    public String in(Language language) {
        var locale = ULocale.forLanguageTag(language.tag());
        return switch (type) {
            case DURATION -> WORKING_DAY.equals(unit) ? workingDays(language) : duration(language, locale);
            case AMOUNT -> amount(language, locale);
            case NUMBER -> NumberFormat.getInstance(locale).format(new BigDecimal(value));
            case DATE -> new Formats(language).date(LocalDate.parse(value));
        };
    }

    /** {@code Register: within 24 hours of arriving}; the value alone where there is no sentence. */
    public String sentence(Language language) {
        return sentences == null ? in(language) : sentences.in(language).replace("{0}", in(language));
    }

    /** Days that are no Saturdays, Sundays or holidays; CLDR has no word for them. */
    private String workingDays(Language language) {
        return switch (language) {
            case ZH -> value + "个工作日";
            case EN -> value + (value.equals("1") ? " working day" : " working days");
            case JA -> value + "営業日";
            case KO -> value + "근무일";
        };
    }

    private String duration(Language language, ULocale locale) {
        var measure = new Measure(new BigDecimal(value), MeasureUnit.forIdentifier(unit == null ? "day" : unit));
        var written = MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE)
                .format(measure);
        return language == Language.JA
                ? written.replace(" ", "")
                : written; // CLDR has a space; a Japanese editor has none
    }

    private String amount(Language language, ULocale locale) {
        var number = NumberFormat.getInstance(locale).format(new BigDecimal(value));
        var currency = unit == null ? "CNY" : unit;
        if (!currency.equals("CNY")) {
            return language == Language.EN ? currency + " " + number : number + " " + currency;
        }
        return switch (language) {
            case ZH, JA -> number + "元";
            case EN -> "CNY " + number;
            case KO -> number + "위안";
        };
    }
}
