package posthouse.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import posthouse.document.Audience;
import posthouse.document.Category;
import posthouse.document.Facts;
import posthouse.document.Occasion;

class EventSectionTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 7, 20);

    private final EventSection section = new EventSection();

    @Test
    void isInCalendarsOnceItsNextDaysAreKnown() {
        var next = new EventFacts.Days(FIRST, FIRST.plusDays(5));
        assertEquals(List.of(Occasion.held(FIRST, FIRST.plusDays(5), "stadium")), section.occasions(facts(next)));
    }

    @Test
    void isInNoCalendarBeforeEvenIfItsTextHoldsUntilSomeDay() {
        assertEquals(List.of(), section.occasions(facts(null)));
    }

    private static Facts facts(EventFacts.@Nullable Days next) {
        return new Facts(
                Category.COMMUNITY,
                List.of(Audience.ALL),
                FIRST,
                null,
                null,
                null,
                FIRST,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                null,
                new EventFacts(EventFacts.Pattern.YEARLY, "stadium", List.of(), next));
    }
}
