/**
 * What many documents refer to and none of them owns: sources, shared facts, offices, the city itself, and what is withheld.
 *
 * <p>Floor 1. May use: language, text.
 */
@NullMarked
package posthouse.reference;

import org.jspecify.annotations.NullMarked;
