/**
 * Notices: what changes, from when until when, and who says so.
 *
 * <p>Floor 5. May use: document and everything below it; no other content room.
 */
@NullMarked
package posthouse.notice;

import org.jspecify.annotations.NullMarked;
