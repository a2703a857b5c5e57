package posthouse.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import posthouse.language.Language;

/** An entry of the index as a reader is shown it: in the reader's language, else the source's, else whatever there is. */
record Shown(Document entry, Language reader) {

    /** What is read of an entry of which only the title is shown. */
    static final Set<String> TITLE = fieldsOfTitle();

    private static Set<String> fieldsOfTitle() {
        var fields = new HashSet<>(Set.of(Indexing.KIND, Indexing.SLUG, Indexing.SECTION, Indexing.SOURCE));
        Language.all().forEach(it -> fields.add(Indexing.title(it)));
        return fields;
    }

    Language language() {
        var source = Language.of(text(Indexing.SOURCE)).stream();
        return Stream.of(Stream.of(reader), source, Language.all().stream())
                .flatMap(it -> it)
                .filter(it -> entry.get(Indexing.title(it)) != null)
                .findFirst()
                .orElseThrow();
    }

    String title() {
        return text(Indexing.title(language()));
    }

    String body() {
        return text(Indexing.body(language()));
    }

    String kind() {
        return text(Indexing.KIND);
    }

    String slug() {
        return text(Indexing.SLUG);
    }

    /** {@code /ja/guides/lost-passport}. */
    String path() {
        return "/" + reader.code() + "/" + text(Indexing.SECTION) + "/" + slug();
    }

    boolean ended(LocalDate today) {
        return Optional.ofNullable(entry.getField(Indexing.ENDS))
                .map(IndexableField::numericValue)
                .filter(last -> last.longValue() < today.toEpochDay())
                .isPresent();
    }

    /** The ids of the terms that it speaks of. */
    Set<String> terms() {
        return Set.of(entry.getValues(Indexing.TERMS));
    }

    private String text(String field) {
        var text = entry.get(field);
        return text == null ? "" : text;
    }
}
