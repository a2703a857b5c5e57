/**
 * The desk: what needs doing, and the pages on which the office writes, translates, reviews and publishes.
 *
 * <p>Floor 5. May use: publishing and everything below it; no content room.
 */
@NullMarked
package posthouse.desk;

import org.jspecify.annotations.NullMarked;
