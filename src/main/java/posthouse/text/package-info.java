/**
 * Texts as blocks of Markdown with ids, and as safe HTML; YAML in the one form in which the portal writes it.
 *
 * <p>Ground floor. May use: the platform.
 */
@NullMarked
package posthouse.text;

import org.jspecify.annotations.NullMarked;
