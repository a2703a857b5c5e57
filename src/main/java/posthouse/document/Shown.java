package posthouse.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;
import posthouse.media.Media;
import posthouse.reference.SharedFact;
import posthouse.text.Block;
import posthouse.text.Inset;
import posthouse.text.Markdown;

/** The words of an edition as one reader sees them: links lead to pages of the reader's language, shared facts are in the words' own. */
public class Shown {

    private final PublicEdition edition;
    private final Markdown markdown;

    /** @param reader the language of the page on which the words stand */
    public Shown(
            PublicEdition edition,
            Language reader,
            Sections sections,
            Map<String, SharedFact> facts,
            Map<String, Media> media) {
        this.edition = edition;
        this.markdown = new Markdown(
                target -> sections.address(reader.code(), target).orElse(target),
                name -> facts.containsKey(name) ? facts.get(name).in(edition.language()) : name,
                id -> Optional.ofNullable(media.get(id)).map(it -> inset(it, edition.language(), "")));
    }

    /**
     * An image or attachment as it stands among words.
     *
     * @param words their language, which decides the brackets around its format and size
     * @param site what stands before its address where the words are shown elsewhere
     */
    public static Inset inset(Media media, Language words, String site) {
        return new Inset(site + media.address(), media.width(), media.height(), media.note(words));
    }

    /**
     * A block as it stands on the page.
     *
     * @param heading its words, if it is a heading
     */
    public record Paragraph(
            String id, String html, @Nullable String heading) {}

    public List<Paragraph> paragraphs() {
        return edition.words().text().blocks().stream().map(this::paragraph).toList();
    }

    /** The whole text without marks, for search, feeds and excerpts. */
    public String plain() {
        return markdown.plain(edition.words().text());
    }

    /** The names of the shared facts that an edition's text shows. */
    public static List<String> sharedFacts(PublicEdition edition) {
        return edition.words().text().blocks().stream()
                .flatMap(block -> Markdown.facts(block).stream())
                .distinct()
                .toList();
    }

    /** The ids of the media that an edition's text shows or leads to. */
    public static List<String> media(PublicEdition edition) {
        return edition.words().text().blocks().stream()
                .flatMap(block -> Markdown.media(block).stream())
                .distinct()
                .toList();
    }

    private Paragraph paragraph(Block block) {
        var heading = block.heading() ? markdown.plain(block) : null;
        return new Paragraph(block.id(), markdown.html(block), heading);
    }
}
