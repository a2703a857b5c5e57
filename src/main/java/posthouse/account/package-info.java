/**
 * The people of the desk: their accounts, what each may do, and how they sign in.
 *
 * <p>Floor 1. May use: language, journal, storage.
 */
@NullMarked
package posthouse.account;

import org.jspecify.annotations.NullMarked;
