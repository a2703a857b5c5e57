/**
 * Typing: how people write what they look for. Words by their sound, by their initials, on the wrong keyboard; numbers and
 * days in any writing.
 *
 * <p>Ground floor. May use: the platform.
 */
@NullMarked
package posthouse.typing;

import org.jspecify.annotations.NullMarked;
