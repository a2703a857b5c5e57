package posthouse.document;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import posthouse.journal.CityTime;
import posthouse.language.Language;
import posthouse.text.TextProblem;

/** What of documents the public sees: the published facts, the published words of each language, and how these stand to the source. */
record PublicFace(EntityManager entities, Sections sections) {

    private static final Logger LOG = Logger.getLogger(PublicFace.class.getName());

    /** In the order of the documents, without those that are not public or cannot be read. */
    List<PublicDocument> of(List<Document> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        var editions = entities.createQuery(
                        "select e from Edition e join fetch e.published where e.document in :documents", Edition.class)
                .setParameter("documents", documents)
                .getResultStream()
                .collect(groupingBy(it -> it.document().id()));
        return documents.stream()
                .flatMap(it -> document(it, editions.getOrDefault(it.id(), List.of())).stream())
                .toList();
    }

    /** Empty if the last edition was withdrawn since the document was found: the two queries are two moments. */
    private Optional<PublicDocument> document(Document document, List<Edition> editions) {
        return editions.isEmpty()
                ? Optional.empty()
                : sections.ofKind(document.kind()).flatMap(section -> readable(section, document, editions));
    }

    /** One document that nobody can read, after a step back to an older portal perhaps, must not take the lists down. */
    private Optional<PublicDocument> readable(Section section, Document document, List<Edition> editions) {
        try {
            var revision = document.publishedFacts().orElseThrow();
            var facts = section.recall(revision.yaml());
            var shown = new EnumMap<Language, PublicEdition>(Language.class);
            editions.forEach(it -> shown.put(it.language(), edition(it, document, editions)));
            return Optional.of(new PublicDocument(
                    document.id(),
                    document.kind(),
                    document.slug(),
                    section.path(),
                    facts,
                    Optional.ofNullable(revision.review().publishedAt()).orElse(Instant.EPOCH),
                    document.source(),
                    shown));
        } catch (TextProblem unreadable) {
            LOG.warning("Left out, it cannot be read: " + document.name() + ", line " + unreadable.line() + ": "
                    + unreadable.getMessage());
            return Optional.empty();
        }
    }

    private PublicEdition edition(Edition edition, Document document, List<Edition> editions) {
        var revision = edition.published().orElseThrow();
        var source = editions.stream()
                .filter(it -> it.language() == document.source() && it != edition)
                .findFirst();
        var freshness = source.map(it -> Freshness.of(revision.sourceBasis(), it.majorNumber()))
                .orElse(Freshness.CURRENT);
        var since = freshness == Freshness.OUTDATED ? changedAfter(source.orElseThrow(), revision.sourceBasis()) : null;
        return new PublicEdition(
                edition.language(),
                revision.number(),
                revision.words(),
                revision.origin(),
                Optional.ofNullable(revision.review().publishedAt()).orElse(Instant.EPOCH),
                freshness,
                since);
    }

    /** When the words changed: by a revision that was more than minor, or by the first that came here after one that did not. */
    private LocalDate changedAfter(Edition source, int basis) {
        return entities.createQuery(
                        "select r from Revision r where r.edition = :source and r.number > :basis"
                                + " and (r.minor = false or r.number >= :major)"
                                + " and r.review.publishedAt is not null order by r.number",
                        Revision.class)
                .setParameter("source", source)
                .setParameter("basis", basis)
                .setParameter("major", source.majorNumber())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .or(source::published)
                .map(it -> it.review().publishedAt())
                .map(it -> LocalDate.ofInstant(it, CityTime.ZONE))
                .orElse(LocalDate.EPOCH);
    }
}
