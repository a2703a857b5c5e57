package posthouse.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/** What stands in a language in which a document had to be published in the source language first: that the words are coming, and when. */
@Entity
@IdClass(Placeholder.Key.class)
public class Placeholder {

    @Id
    @Column(name = "document_id")
    private Long document;

    @Id
    @Convert(converter = LanguageColumn.class)
    private Language language;

    private Instant since;

    @Column(name = "expected_at")
    private @Nullable Instant expectedAt;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected Placeholder() {}

    /** @param expectedAt when the words should be there; null if nobody can say */
    public Placeholder(Document document, Language language, Instant since, @Nullable Instant expectedAt) {
        this.document = document.id();
        this.language = language;
        this.since = since;
        this.expectedAt = expectedAt;
    }

    public Language language() {
        return language;
    }

    public Instant since() {
        return since;
    }

    public @Nullable Instant expectedAt() {
        return expectedAt;
    }

    /** One of each document and language. */
    public static class Key {
        private Long document = 0L;
        private Language language = Language.ZH;

        public Key() {}

        public Key(Long document, Language language) {
            this.document = document;
            this.language = language;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.document.equals(document) && key.language == language;
        }

        @Override
        public int hashCode() {
            return Objects.hash(document, language);
        }
    }
}
