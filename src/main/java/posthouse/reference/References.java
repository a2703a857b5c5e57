package posthouse.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources, shared facts, phrases, offices and the city. */
@ApplicationScoped
@Transactional
public class References {

    private static final String SOURCE = "source";
    private static final String SHARED_FACT = "shared-fact";
    private static final String PHRASE = "phrase";
    private static final String OFFICE = "office";
    private static final String CITY = "city";

    @PersistenceContext
    private EntityManager entities;

    public Map<String, Source> sources(Collection<String> ids) {
        return named(SOURCE, ids, Source.class).collect(Collectors.toMap(Source::id, Function.identity()));
    }

    public Map<String, SharedFact> sharedFacts(Collection<String> names) {
        return named(SHARED_FACT, names, SharedFact.class)
                .collect(Collectors.toMap(SharedFact::name, Function.identity()));
    }

    /** Every shared fact; for indexes and checks, which need them all. */
    public Map<String, SharedFact> sharedFacts() {
        return all(SHARED_FACT, SharedFact.class).stream()
                .collect(Collectors.toMap(SharedFact::name, Function.identity()));
    }

    public Map<String, Phrase> phrases(Collection<String> ids) {
        return named(PHRASE, ids, Phrase.class).collect(Collectors.toMap(Phrase::id, Function.identity()));
    }

    /** In the order of the ids. */
    public List<Office> offices(List<String> ids) {
        var known = named(OFFICE, ids, Office.class).collect(Collectors.toMap(Office::id, Function.identity()));
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    /** The office that answers for the portal; empty before the first content is there. */
    public Optional<Office> publisher() {
        return city().flatMap(it -> offices(List.of(it.office())).stream().findFirst());
    }

    /** The city; empty before the first content is there. */
    public Optional<City> city() {
        return all(CITY, City.class).stream().findFirst();
    }

    public void put(Source source) {
        entities.merge(new Reference(SOURCE, source.id(), source));
    }

    public void put(SharedFact fact) {
        entities.merge(new Reference(SHARED_FACT, fact.name(), fact));
    }

    public void put(Phrase phrase) {
        entities.merge(new Reference(PHRASE, phrase.id(), phrase));
    }

    public void put(Office office) {
        entities.merge(new Reference(OFFICE, office.id(), office));
    }

    public void put(City city) {
        entities.merge(new Reference(CITY, CITY, city));
    }

    private <T> List<T> all(String kind, Class<T> type) {
        return entities
                .createQuery("select r from Reference r where r.kind = :kind order by r.name", Reference.class)
                .setParameter("kind", kind)
                .getResultList()
                .stream()
                .flatMap(it -> it.as(type).stream())
                .toList();
    }

    private <T> Stream<T> named(String kind, Collection<String> names, Class<T> type) {
        if (names.isEmpty()) {
            return Stream.empty();
        }
        return entities.createQuery(
                        "select r from Reference r where r.kind = :kind and r.name in :names", Reference.class)
                .setParameter("kind", kind)
                .setParameter("names", names)
                .getResultStream()
                .flatMap(it -> it.as(type).stream());
    }
}
