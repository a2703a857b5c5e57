package posthouse.search;

import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/**
 * What somebody who is still typing may be after.
 *
 * @param text the name of a term, or the title of a document
 * @param language of the text
 * @param kind of the document; null for a term, which is a question to be asked
 * @param path of the document's page for the reader; null for a term
 */
public record Suggestion(
        String text,
        Language language,
        @Nullable String kind,
        @Nullable String path) {}
