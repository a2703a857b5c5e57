package posthouse.alarm;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import posthouse.publishing.SlotValue;

/**
 * An emergency notice as a duty officer orders it.
 *
 * @param form of the form that was sent: sent twice, it is released once
 * @param template its slug
 * @param values for the template’s slots
 * @param until when its banner ends by itself
 * @param why it could not wait for three people
 * @param clears the banner that it ends, if it is an all-clear
 */
public record Alarm(
        String form,
        String template,
        Map<String, SlotValue> values,
        Instant until,
        String why,
        @Nullable Long clears) {}
