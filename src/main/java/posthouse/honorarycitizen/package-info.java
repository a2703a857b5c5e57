/**
 * Honorary citizens: the rules of the award, the awards by year, and the persons who consented to be named.
 *
 * <p>Floor 5. May use: document and everything below it; no other content room.
 */
@NullMarked
package posthouse.honorarycitizen;

import org.jspecify.annotations.NullMarked;
