/**
 * Hotlines: numbers to call, when, and in which languages.
 *
 * <p>Floor 5. May use: document and everything below it; no other content room.
 */
@NullMarked
package posthouse.hotline;

import org.jspecify.annotations.NullMarked;
