package posthouse.text;

/**
 * One paragraph, heading, list, table or quote of a text. Its id is the same in all languages, survives edits
 * elsewhere, and is its anchor on the page.
 *
 * @param id kebab-case, unique in its text
 * @param markdown exactly one Markdown block, without the blank lines around it
 */
public record Block(String id, String markdown) {

    public boolean heading() {
        return markdown.startsWith("#");
    }
}
