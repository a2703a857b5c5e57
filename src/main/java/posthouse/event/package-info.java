/**
 * Events: what recurs in the city, when it was, and when it is next if that is known.
 *
 * <p>Floor 5. May use: document and everything below it; no other content room.
 */
@NullMarked
package posthouse.event;

import org.jspecify.annotations.NullMarked;
