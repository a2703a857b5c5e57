/**
 * The first content: fills an empty database from the content folder, and takes changed files in later.
 *
 * <p>Roof. May use: publishing and everything below it.
 */
@NullMarked
package posthouse.seed;

import org.jspecify.annotations.NullMarked;
