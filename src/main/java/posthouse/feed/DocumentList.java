package posthouse.feed;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import posthouse.document.Freshness;
import posthouse.document.Listing;
import posthouse.document.PublicDocument;
import posthouse.language.Language;

/**
 * One page of a list of documents, as other systems read it.
 *
 * @param kind null if the list is of every kind
 * @param language the reader's: {@code zh en ja ko}
 * @param page from 1
 * @param size the most that a page holds
 * @param total of documents on all pages
 */
@JsonbNillable
@JsonbPropertyOrder({"kind", "language", "page", "size", "total", "documents"})
public record DocumentList(
        @Nullable String kind, String language, int page, int size, long total, List<Listed> documents) {

    public static DocumentList of(@Nullable String kind, Language reader, Listing listing) {
        var documents =
                listing.documents().stream().map(it -> Listed.of(it, reader)).toList();
        return new DocumentList(kind, reader.code(), listing.page(), listing.size(), listing.total(), documents);
    }

    /**
     * A document in a list.
     *
     * @param language the language of title and summary: the reader's, or one that there is
     * @param path of the page in the reader's language: {@code /ja/guides/lost-passport}
     * @param updated when the words shown were published
     * @param freshness how the reader's language stands to the source: {@code current outdated missing}
     * @param origin who wrote the words shown: {@code human machine machine-checked}
     * @param validUntil the last day on which it holds
     */
    @JsonbPropertyOrder({
        "kind",
        "slug",
        "language",
        "title",
        "summary",
        "path",
        "updated",
        "category",
        "audience",
        "freshness",
        "origin",
        "languages",
        "validUntil"
    })
    public record Listed(
            String kind,
            String slug,
            String language,
            String title,
            String summary,
            String path,
            Instant updated,
            String category,
            List<String> audience,
            String freshness,
            String origin,
            List<String> languages,
            @Nullable LocalDate validUntil) {

        static Listed of(PublicDocument document, Language reader) {
            var shown = document.shown(reader);
            return new Listed(
                    document.kind(),
                    document.slug(),
                    shown.language().code(),
                    shown.words().title(),
                    shown.words().summary(),
                    document.path(reader),
                    document.updated(shown),
                    code(document.facts().category()),
                    document.facts().audience().stream().map(DocumentList::code).toList(),
                    DocumentList.freshness(document, reader),
                    code(shown.origin()),
                    Language.all().stream()
                            .filter(document::translatedInto)
                            .map(Language::code)
                            .toList(),
                    document.facts().validUntil());
        }
    }

    static String freshness(PublicDocument document, Language reader) {
        var own = document.edition(reader);
        return code(own == null ? Freshness.MISSING : own.freshness());
    }

    /** A name as JSON writes it: {@code machine-checked}. */
    static String code(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
