package posthouse.feed;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import posthouse.document.PublicDocument;
import posthouse.journal.Change;

/**
 * Changes in commit order, for systems that keep a copy.
 *
 * @param latest the number of the newest Change there is; if the list ends before it, ask again from its last number
 */
@JsonbPropertyOrder({"latest", "changes"})
public record ChangeList(long latest, List<Entry> changes) {

    /** @param documents those of the Changes' documents that are public, by id */
    public static ChangeList of(long latest, List<Change> changes, Map<Long, PublicDocument> documents) {
        return new ChangeList(
                latest,
                changes.stream()
                        .map(it -> Entry.of(it, it.document() == null ? null : documents.get(it.document())))
                        .toList());
    }

    /**
     * One Change. Kind, slug and path are null when it concerns what any page may show, or a document that is not public
     * any more (whose name is not repeated here): compare the lists then.
     *
     * @param path without the language: {@code /guides/lost-passport}
     */
    @JsonbNillable
    @JsonbPropertyOrder({"number", "kind", "slug", "path", "at"})
    public record Entry(
            long number,
            @Nullable String kind,
            @Nullable String slug,
            @Nullable String path,
            Instant at) {

        static Entry of(Change change, @Nullable PublicDocument document) {
            return document == null
                    ? new Entry(change.number(), null, null, null, change.at())
                    : new Entry(
                            change.number(),
                            document.kind(),
                            document.slug(),
                            "/" + document.sectionPath() + "/" + document.slug(),
                            change.at());
        }
    }
}
