/**
 * What happened, in order: Changes that indexes and caches follow, and the Timeline of who did what.
 *
 * <p>Ground floor. May use: the platform.
 */
@NullMarked
package posthouse.journal;

import org.jspecify.annotations.NullMarked;
