/**
 * Where a portal keeps its things: its settings, its database and the migrations of it.
 *
 * <p>Ground floor. May use: the platform.
 */
@NullMarked
package posthouse.storage;

import org.jspecify.annotations.NullMarked;
