/**
 * What is public: documents with their facts and editions, the revisions behind them, and how fresh each translation is.
 *
 * <p>Floor 2. May use: floor 1 and the ground.
 */
@NullMarked
package posthouse.document;

import org.jspecify.annotations.NullMarked;
