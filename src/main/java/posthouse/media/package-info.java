/**
 * Images and attachments: told by their content, freed of what tells where a picture was taken, and served safely.
 *
 * <p>Floor 1. May use: language, journal, storage.
 */
@NullMarked
package posthouse.media;

import org.jspecify.annotations.NullMarked;
