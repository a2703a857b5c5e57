/**
 * Lexicon: words of one language and what they are in another. The names of the world, which the portal brings; and
 * dictionaries, which an operator may put into the data folder.
 *
 * <p>Floor 1. May use: language.
 */
@NullMarked
package posthouse.lexicon;

import org.jspecify.annotations.NullMarked;
