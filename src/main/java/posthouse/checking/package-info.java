/**
 * What must hold before words and facts become public, and how to mend it: the checks that guard the content folder and
 * the desk alike.
 *
 * <p>Floor 3. May use: document and everything below it.
 */
@NullMarked
package posthouse.checking;

import org.jspecify.annotations.NullMarked;
