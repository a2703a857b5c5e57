package posthouse.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import posthouse.journal.CityTime;
import posthouse.language.Language;

/**
 * A document with everything about it that is public: its published facts and the published words of each language.
 *
 * @param id stable, and what Changes name it by
 * @param sectionPath {@code guides}
 * @param factsAt when these facts were published
 * @param source the language that the others are translated from
 */
public record PublicDocument(
        long id,
        String kind,
        String slug,
        String sectionPath,
        Facts facts,
        Instant factsAt,
        Language source,
        Map<Language, PublicEdition> editions) {

    /** What a reader is shown: their language's edition, else the source's, else whatever there is. */
    public PublicEdition shown(Language reader) {
        var own = edition(reader);
        if (own != null) {
            return own;
        }
        var original = edition(source);
        return original != null ? original : editions.values().iterator().next();
    }

    public @Nullable PublicEdition edition(Language language) {
        return editions.get(language);
    }

    public boolean translatedInto(Language language) {
        return editions.containsKey(language);
    }

    /** {@code /ja/guides/lost-passport}. */
    public String path(Language language) {
        return "/" + language.code() + "/" + sectionPath + "/" + slug;
    }

    /** {@code guide:lost-passport}. */
    public String name() {
        return kind + ":" + slug;
    }

    public boolean ended(LocalDate today) {
        return facts.ended(today);
    }

    public boolean notYet(LocalDate today) {
        var from = facts.validFrom();
        return from != null && today.isBefore(from);
    }

    /** When its facts or any of its words last changed. */
    public Instant updated() {
        return editions.values().stream()
                .map(this::updated)
                .max(Instant::compareTo)
                .orElse(factsAt);
    }

    /** When what one reader is shown last changed: the words or the facts. */
    public Instant updated(PublicEdition shown) {
        return shown.publishedAt().isAfter(factsAt) ? shown.publishedAt() : factsAt;
    }

    /** The same as a day in the city. */
    public LocalDate updatedOn(PublicEdition shown) {
        return LocalDate.ofInstant(updated(shown), CityTime.ZONE);
    }
}
