package posthouse.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A numbered row that says that a document's public face changed.
 *
 * @param number counts from 1 in commit order, without gaps
 * @param document the document's id, or null when something changed that any page may show
 */
public record Change(long number, @Nullable Long document, Instant at) {}
