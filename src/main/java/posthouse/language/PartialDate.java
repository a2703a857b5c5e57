package posthouse.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** A day, a month or a year, as far as it is known: {@code 1987-03-09}, {@code 1987-03} or {@code 1987}. */
public record PartialDate(@JsonValue String text) {

    /** @throws IllegalArgumentException if it is no such date */
    @JsonCreator
    public PartialDate {
        try {
            start(text);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("not a day, a month or a year: " + text, wrong);
        }
    }

    /** Its first day. */
    public LocalDate start() {
        return start(text);
    }

    /** {@code 1987}. */
    public String year() {
        return text.substring(0, 4);
    }

    private static LocalDate start(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }
}
