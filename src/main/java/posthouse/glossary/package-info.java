/**
 * Terms: official concepts with their approved name in each language and the variants that people type.
 *
 * <p>Floor 1. May use: language, text.
 */
@NullMarked
package posthouse.glossary;

import org.jspecify.annotations.NullMarked;
