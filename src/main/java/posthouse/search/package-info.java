/**
 * Search: one index over all documents in four languages; the only room that knows Lucene.
 *
 * <p>Floor 5. May use: publishing and everything below it; no content room.
 */
@NullMarked
package posthouse.search;

import org.jspecify.annotations.NullMarked;
