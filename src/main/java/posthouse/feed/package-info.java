/**
 * What other systems read: the documents as JSON, feeds, calendars and the site map.
 *
 * <p>Floor 5. May use: document and everything below it; no other content room.
 */
@NullMarked
package posthouse.feed;

import org.jspecify.annotations.NullMarked;
