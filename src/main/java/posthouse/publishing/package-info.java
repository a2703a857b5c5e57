/**
 * How words become public: drafts, the Workflow and its checks, and the content folder.
 *
 * <p>Floor 3. May use: document and everything below it.
 */
@NullMarked
package posthouse.publishing;

import org.jspecify.annotations.NullMarked;
