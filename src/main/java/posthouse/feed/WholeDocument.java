package posthouse.feed;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import posthouse.document.PublicDocument;
import posthouse.document.PublicEdition;
import posthouse.language.Language;
import posthouse.reference.Citation;
import posthouse.reference.Source;
import posthouse.text.Markdown;

/**
 * One document in full, as other systems read it.
 *
 * @param language the language of the words: the one asked for, or one that there is
 * @param path of the page in the language asked for
 * @param updated when these words or the facts were published
 * @param freshness how the language asked for stands to the source: {@code current outdated missing}
 * @param outdatedSince the day on which the source changed, if these words have not followed
 * @param origin who wrote the words: {@code human machine machine-checked}
 * @param revision the number of the words' revision in their language
 * @param sourceLanguage the language that the others are translated from; its words are the authoritative ones
 * @param checkedOn the day on which the facts were last checked
 * @param facts as the content folder's {@code facts.yaml} has them
 */
@JsonbPropertyOrder({
    "kind",
    "slug",
    "language",
    "title",
    "summary",
    "path",
    "updated",
    "freshness",
    "outdatedSince",
    "origin",
    "revision",
    "sourceLanguage",
    "checkedOn",
    "validUntil",
    "facts",
    "blocks",
    "sources",
    "languages"
})
public record WholeDocument(
        String kind,
        String slug,
        String language,
        String title,
        String summary,
        String path,
        Instant updated,
        String freshness,
        @Nullable LocalDate outdatedSince,
        String origin,
        int revision,
        String sourceLanguage,
        LocalDate checkedOn,
        @Nullable LocalDate validUntil,
        Map<String, Object> facts,
        List<Passage> blocks,
        List<Cited> sources,
        List<Translation> languages) {

    /**
     * What a document is shown with.
     *
     * @param facts the document's facts as a tree
     * @param markdown gives links and shared facts their form
     * @param sources by id
     */
    public record Setting(Map<String, Object> facts, Markdown markdown, Map<String, Source> sources) {}

    public static WholeDocument of(PublicDocument document, Language reader, Setting setting) {
        var shown = document.shown(reader);
        return new WholeDocument(
                document.kind(),
                document.slug(),
                shown.language().code(),
                shown.words().title(),
                shown.words().summary(),
                document.path(reader),
                document.updated(shown),
                DocumentList.freshness(document, reader),
                shown.outdatedSince(),
                DocumentList.code(shown.origin()),
                shown.number(),
                document.source().code(),
                document.facts().checkedOn(),
                document.facts().validUntil(),
                setting.facts(),
                passages(shown, setting.markdown()),
                document.facts().sources().stream()
                        .map(it -> Cited.of(it, setting.sources().get(it.source())))
                        .toList(),
                translations(document));
    }

    private static List<Passage> passages(PublicEdition shown, Markdown markdown) {
        return shown.words().text().blocks().stream()
                .map(it -> new Passage(it.id(), markdown.html(it), markdown.plain(it)))
                .toList();
    }

    private static List<Translation> translations(PublicDocument document) {
        return Language.all().stream()
                .flatMap(it -> Translation.of(document, it).stream())
                .toList();
    }

    /** A block of the text, as safe HTML and as plain text; its id is the same in all languages. */
    @JsonbPropertyOrder({"id", "html", "plain"})
    public record Passage(String id, String html, String plain) {}

    /** What the facts rest on; a source that the portal does not know has its id as its title. */
    @JsonbPropertyOrder({"id", "title", "url", "date", "kind", "article"})
    public record Cited(
            String id,
            String title,
            @Nullable String url,
            @Nullable String date,
            @Nullable String kind,
            @Nullable String article) {

        static Cited of(Citation citation, @Nullable Source source) {
            return source == null
                    ? new Cited(citation.source(), citation.source(), null, null, null, citation.article())
                    : new Cited(
                            source.id(),
                            source.title(),
                            source.linked() ? source.url() : null,
                            source.date(),
                            source.kind(),
                            citation.article());
        }
    }

    /** The document in one of the languages that it is there in. */
    @JsonbPropertyOrder({"language", "title", "path", "updated", "freshness", "origin"})
    public record Translation(
            String language, String title, String path, Instant updated, String freshness, String origin) {

        static List<Translation> of(PublicDocument document, Language language) {
            var edition = document.edition(language);
            return edition == null
                    ? List.of()
                    : List.of(new Translation(
                            language.code(),
                            edition.words().title(),
                            document.path(language),
                            document.updated(edition),
                            DocumentList.code(edition.freshness()),
                            DocumentList.code(edition.origin())));
        }
    }
}
