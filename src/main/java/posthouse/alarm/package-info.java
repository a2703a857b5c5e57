/**
 * Alarms: an approved template, filled and released by one person at night, and looked at by another afterwards.
 *
 * <p>Floor 5. May use: publishing and everything below it; no content room.
 */
@NullMarked
package posthouse.alarm;

import org.jspecify.annotations.NullMarked;
