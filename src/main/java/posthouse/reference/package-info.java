/**
 * What many documents refer to and none of them owns: sources, shared facts, offices, the city itself, what is withheld, and
 * what is pinned.
 *
 * <p>Floor 1. May use: language, text.
 */
@NullMarked
package posthouse.reference;

import org.jspecify.annotations.NullMarked;
