package posthouse.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import posthouse.language.Language;
import posthouse.reference.SharedFact.Type;

class SharedFactTest {

    private static void assertReads(SharedFact fact, String zh, String en, String ja, String ko) {
        assertEquals(
                List.of(zh, en, ja, ko), Language.all().stream().map(fact::in).toList());
    }

    private static SharedFact fact(Type type, String value, @Nullable String unit) {
        return new SharedFact(
                "f", null, type, value, unit, List.of(new Citation("L-EEAL", "39")), LocalDate.of(2026, 11, 22));
    }

    @Test
    void writesADurationInEachLanguage() {
        assertReads(fact(Type.DURATION, "24", "hour"), "24小时", "24 hours", "24時間", "24시간");
        assertReads(fact(Type.DURATION, "15", "working-day"), "15个工作日", "15 working days", "15営業日", "15근무일");
        assertReads(fact(Type.DURATION, "1", "month"), "1个月", "1 month", "1か月", "1개월");
    }

    @Test
    void writesAnAmountInEachLanguage() {
        assertReads(fact(Type.AMOUNT, "2000", "CNY"), "2,000元", "CNY 2,000", "2,000元", "2,000위안");
    }

    @Test
    void writesADateInEachLanguage() {
        assertReads(
                fact(Type.DATE, "2026-12-31", null), "2026年12月31日", "31 December 2026", "2026年12月31日", "2026년 12월 31일");
    }
}
