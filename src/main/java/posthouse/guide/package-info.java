/**
 * Guides: how to do a thing, step by step, with what to bring and by when.
 *
 * <p>Floor 5. May use: document and everything below it; no other content room.
 */
@NullMarked
package posthouse.guide;

import org.jspecify.annotations.NullMarked;
