package posthouse.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/**
 * Days and spans as an iCalendar file (RFC 5545).
 *
 * @param host of the site, which makes the entries' ids unique in the world
 * @param title of the calendar, in the reader's language
 */
public record CalendarFile(String host, String title, Language language, List<Entry> entries) {

    private static final int LONGEST_LINE = 75; // octets, without the line end
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A calendar needs a component even when nothing is coming; and this is the one in which its days are days. */
    private static final List<String> CITY_ZONE = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Asia/Shanghai",
            "BEGIN:STANDARD",
            "DTSTART:19910915T020000",
            "TZOFFSETFROM:+0800",
            "TZOFFSETTO:+0800",
            "TZNAME:CST",
            "END:STANDARD",
            "END:VTIMEZONE");

    /**
     * All-day entry.
     *
     * @param name stable while the days move: {@code event-badminton-2027-held}
     * @param shown the language of the title
     * @param until the last day, included
     * @param address absolute, of the document's page
     */
    public record Entry(
            String name,
            String title,
            Language shown,
            String description,
            @Nullable String place,
            LocalDate from,
            LocalDate until,
            String address,
            Instant updated) {}

    /** The file with the line ends and the folding that the format asks for. */
    public String written() {
        var lines = new StringBuilder();
        put(lines, "BEGIN:VCALENDAR");
        put(lines, "VERSION:2.0");
        put(lines, "PRODID:-//Posthouse//Occasions//" + language.code().toUpperCase(java.util.Locale.ROOT));
        put(lines, "CALSCALE:GREGORIAN");
        put(lines, "X-WR-CALNAME:" + escaped(title));
        CITY_ZONE.forEach(line -> put(lines, line));
        entries.forEach(entry -> put(lines, entry));
        put(lines, "END:VCALENDAR");
        return lines.toString();
    }

    private void put(StringBuilder lines, Entry entry) {
        put(lines, "BEGIN:VEVENT");
        put(lines, "UID:" + entry.name() + "@" + host);
        put(lines, "DTSTAMP:" + MOMENT.format(entry.updated()));
        put(lines, "DTSTART;VALUE=DATE:" + DAY.format(entry.from()));
        put(lines, "DTEND;VALUE=DATE:" + DAY.format(entry.until().plusDays(1))); // the first day after it
        put(lines, "SUMMARY;LANGUAGE=" + entry.shown().tag() + ":" + escaped(entry.title()));
        put(lines, "DESCRIPTION;LANGUAGE=" + language.tag() + ":" + escaped(entry.description()));
        if (entry.place() != null) {
            put(lines, "LOCATION;LANGUAGE=" + language.tag() + ":" + escaped(entry.place()));
        }
        put(lines, "URL:" + entry.address());
        put(lines, "TRANSP:TRANSPARENT");
        put(lines, "END:VEVENT");
    }

    /** Text as a value: {@code \ ; ,} and line ends have another meaning there; other control characters have none. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /** Puts a line in, folded so that no part is too long and no character is torn. */
    static void put(StringBuilder lines, String line) {
        int length = 0;
        for (int at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LONGEST_LINE) {
                lines.append("\r\n ");
                length = 1;
            }
            lines.append(character);
            length += octets;
            at += character.length();
        }
        lines.append("\r\n");
    }
}
