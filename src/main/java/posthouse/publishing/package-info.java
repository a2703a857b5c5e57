/**
 * How words become public: drafts, the Workflow, templates, and the content folder.
 *
 * <p>Floor 4. May use: checking and everything below it.
 */
@NullMarked
package posthouse.publishing;

import org.jspecify.annotations.NullMarked;
