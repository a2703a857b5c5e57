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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
        @NotBlank String name,
        @Valid @Nullable Names sentences,
        @NotNull Type type,
        @NotBlank String value,
        @Nullable String unit,
        @NotEmpty List<Citation> sources,
        @NotNull LocalDate checkedOn) {

    private static final String WORKING_DAY = "working-day";

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
