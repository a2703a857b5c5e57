package posthouse.publishing;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.FactsRevision;
import posthouse.document.Freshness;
import posthouse.document.Revision;
import posthouse.document.Status;
import posthouse.language.Language;

/** How far documents are; a handful of queries for however many. */
@ApplicationScoped
@Transactional
public class Progresses {

    private static final Set<Status> IN_HAND = Set.of(Status.IN_REVIEW, Status.APPROVED, Status.SCHEDULED);

    @PersistenceContext
    private EntityManager entities;

    public Progress of(Document document) {
        return of(List.of(document)).getFirst();
    }

    /** Of every document of these kinds, in the order of kinds and lists. */
    public List<Progress> ofKinds(Collection<String> kinds) {
        return kinds.isEmpty()
                ? List.of()
                : of(entities.createQuery(
                                "select d from Document d where d.kind in :kinds order by d.kind, d.sortKey, d.slug",
                                Document.class)
                        .setParameter("kinds", kinds)
                        .getResultList());
    }

    private List<Progress> of(List<Document> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        var rows = new Rows(documents);
        return documents.stream().map(rows::progress).toList();
    }

    /** What there is of some documents. */
    private final class Rows {
        private final Map<Long, List<Edition>> editions;
        private final Map<Long, List<Revision>> open;
        private final Map<Long, Draft> drafts;
        private final Map<Long, List<FactsRevision>> facts;
        private final Map<Long, FactsDraft> factsDrafts;

        Rows(List<Document> documents) {
            editions = all(
                            "select e from Edition e left join fetch e.published where e.document in :all",
                            documents,
                            Edition.class)
                    .collect(groupingBy(it -> it.document().id()));
            open = all(
                            "select r from Revision r where r.edition.document in :all and r.review.status in"
                                    + " :open and (r.review.status <> :rejected or r.number = r.edition.lastNumber)"
                                    + " order by r.number desc",
                            documents,
                            Revision.class)
                    .collect(groupingBy(it -> it.edition().id()));
            drafts = all("select d from Draft d where d.edition.document in :all", documents, Draft.class)
                    .collect(Collectors.toMap(it -> it.edition().id(), Function.identity()));
            facts = all(
                            "select r from FactsRevision r where r.document in :all and r.review.status in :open and"
                                    + " (r.review.status <> :rejected or r.number = r.document.lastFactsNumber)"
                                    + " order by r.number desc",
                            documents,
                            FactsRevision.class)
                    .collect(groupingBy(it -> it.document().id()));
            factsDrafts = all("select d from FactsDraft d where d.document in :all", documents, FactsDraft.class)
                    .collect(Collectors.toMap(it -> it.document().id(), Function.identity()));
        }

        private <T> java.util.stream.Stream<T> all(String query, List<Document> documents, Class<T> type) {
            var typed = entities.createQuery(query, type).setParameter("all", documents);
            if (query.contains(":open")) {
                typed.setParameter(
                        "open", Set.of(Status.IN_REVIEW, Status.APPROVED, Status.SCHEDULED, Status.REJECTED));
                typed.setParameter("rejected", Status.REJECTED);
            }
            return typed.getResultStream();
        }

        Progress progress(Document document) {
            var mine = editions.getOrDefault(document.id(), List.of());
            var words = new EnumMap<Language, Progress.OfWords>(Language.class);
            for (var language : Language.all()) {
                var edition =
                        mine.stream().filter(it -> it.language() == language).findFirst();
                words.put(language, words(document, language, edition.orElse(null), mine));
            }
            return new Progress(document, words, facts(document));
        }

        private Progress.OfWords words(
                Document document, Language language, @Nullable Edition edition, List<Edition> all) {
            if (edition == null) {
                return new Progress.OfWords(language, null, null, null, null, null, Freshness.MISSING);
            }
            var revisions = open.getOrDefault(edition.id(), List.of());
            return new Progress.OfWords(
                    language,
                    edition,
                    edition.published().orElse(null),
                    first(revisions, it -> IN_HAND.contains(it.review().status())),
                    first(revisions, it -> it.review().status() == Status.REJECTED),
                    drafts.get(edition.id()),
                    freshness(document, edition, all));
        }

        private static Freshness freshness(Document document, Edition edition, List<Edition> all) {
            if (edition.published().isEmpty()) {
                return Freshness.MISSING;
            }
            int major = all.stream()
                    .filter(it -> it.language() == document.source() && it != edition)
                    .mapToInt(Edition::majorNumber)
                    .findFirst()
                    .orElse(0);
            return Freshness.of(edition.published().orElseThrow().sourceBasis(), major);
        }

        private Progress.OfFacts facts(Document document) {
            var revisions = facts.getOrDefault(document.id(), List.of());
            return new Progress.OfFacts(
                    document.publishedFacts().orElse(null),
                    first(revisions, it -> IN_HAND.contains(it.review().status())),
                    first(revisions, it -> it.review().status() == Status.REJECTED),
                    factsDrafts.get(document.id()));
        }

        private static <T> @Nullable T first(List<T> all, java.util.function.Predicate<T> which) {
            return all.stream().filter(which).findFirst().orElse(null);
        }
    }
}
