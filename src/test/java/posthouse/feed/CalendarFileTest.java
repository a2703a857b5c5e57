package posthouse.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import posthouse.language.Language;

class CalendarFileTest {

    @Test
    void aSpanEndsOnTheDayAfterItsLast() {
        var file = file(entry("羽毛球", "one, two; three\\\nfour"));
        assertTrue(file.contains("DTSTART;VALUE=DATE:20271230\r\nDTEND;VALUE=DATE:20280101\r\n"), file);
        assertTrue(file.contains("UID:event-badminton-2027-held@city.example\r\n"), file);
        assertTrue(file.contains("DTSTAMP:20261122T010000Z\r\n"), file);
        assertTrue(file.contains("SUMMARY;LANGUAGE=zh-Hans:羽毛球\r\n"), file);
    }

    @Test
    void wordsAreEscaped() {
        var file = file(entry("t", "one, two; three\\\r\nfour\u0007"));
        assertTrue(file.contains("DESCRIPTION;LANGUAGE=ja:one\\, two\\; three\\\\\\nfour\r\n"), file);
    }

    @Test
    void noLineIsTooLongAndNoCharacterIsTorn() {
        var title = "😀羽毛球".repeat(40);
        var file = file(entry(title, "x"));
        for (var line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(file.replace("\r\n ", "").contains(title), file);
        assertEquals(-1, file.indexOf('\uFFFD'));
    }

    @Test
    void aCalendarIsOneEvenWhenNothingIsComing() {
        var file = file();
        assertTrue(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), file);
        assertTrue(file.contains("BEGIN:VTIMEZONE"), file);
        assertTrue(file.endsWith("END:VCALENDAR\r\n"), file);
    }

    private static CalendarFile.Entry entry(String title, String description) {
        return new CalendarFile.Entry(
                "event-badminton-2027-held",
                title,
                Language.ZH,
                description,
                null,
                LocalDate.of(2027, 12, 30),
                LocalDate.of(2027, 12, 31),
                "https://city.example/ja/events/badminton",
                Sample.MORNING);
    }

    private static String file(CalendarFile.Entry... entries) {
        return new CalendarFile("city.example", "イベント", Language.JA, List.of(entries)).written();
    }
}
