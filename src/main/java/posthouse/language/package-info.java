/**
 * The four languages: their tags, their bundles, and which one a reader gets.
 *
 * <p>Ground floor. May use: the platform.
 */
@NullMarked
package posthouse.language;

import org.jspecify.annotations.NullMarked;
