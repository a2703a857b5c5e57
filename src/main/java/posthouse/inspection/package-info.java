/**
 * Looks after the links of the public pages: asks every address now and then, and tells the desk which of them lead nowhere.
 *
 * <p>Floor 5. May use: publishing and everything below it; no content room.
 */
@NullMarked
package posthouse.inspection;

import org.jspecify.annotations.NullMarked;
