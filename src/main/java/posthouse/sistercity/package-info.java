/**
 * Sister cities: since when, by which word each partner calls the tie.
 *
 * <p>Floor 5. May use: document and everything below it; no other content room.
 */
@NullMarked
package posthouse.sistercity;

import org.jspecify.annotations.NullMarked;
