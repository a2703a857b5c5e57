package posthouse.document;

import java.util.List;
import posthouse.text.Text;

/**
 * What one language says of a document.
 *
 * @param summary one or two sentences that already answer
 * @param keywords what people type that stands in neither text nor glossary
 */
public record Words(String title, String summary, List<String> keywords, Text text) {}
