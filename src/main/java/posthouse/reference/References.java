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

/** Sources, shared facts, phrases, offices, the city, what is withheld, and what is pinned. */
@ApplicationScoped
@Transactional
public class References {

    @PersistenceContext
    private EntityManager entities;

    protected References() {}

    References(EntityManager entities) {
        this.entities = entities;
    }

    public Map<String, Source> sources(Collection<String> ids) {
        return named(Catalogue.SOURCES, ids);
    }

    public Map<String, SharedFact> sharedFacts(Collection<String> names) {
        return named(Catalogue.SHARED_FACTS, names);
    }

    /** Every shared fact; for indexes and checks, which need them all. */
    public Map<String, SharedFact> sharedFacts() {
        return all(Catalogue.SHARED_FACTS).stream().collect(Collectors.toMap(SharedFact::name, Function.identity()));
    }

    public Map<String, Phrase> phrases(Collection<String> ids) {
        return named(Catalogue.PHRASES, ids);
    }

    /** In the order of the ids. */
    public List<Office> offices(List<String> ids) {
        var known = named(Catalogue.OFFICES, ids);
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    /** The office that answers for the portal; empty before the first content is there. */
    public Optional<Office> publisher() {
        return city().flatMap(it -> offices(List.of(it.office())).stream().findFirst());
    }

    /** The city; empty before the first content is there. */
    public Optional<City> city() {
        return all(Catalogue.CITY).stream().findFirst();
    }

    /** What nothing public may say. */
    public List<Withheld> withheld() {
        return all(Catalogue.WITHHELD);
    }

    /** What the office puts first in searches. */
    public List<Pin> pins() {
        return all(Catalogue.PINS);
    }

    /** Every entry in the order of the file that it came with; what the desk has added comes last. */
    public <T> List<T> all(Catalogue<T> catalogue) {
        return rows(catalogue).flatMap(it -> it.as(catalogue.type()).stream()).toList();
    }

    public void put(Source source) {
        put(Catalogue.SOURCES, source);
    }

    public void put(SharedFact fact) {
        put(Catalogue.SHARED_FACTS, fact);
    }

    public void put(Phrase phrase) {
        put(Catalogue.PHRASES, phrase);
    }

    public void put(Office office) {
        put(Catalogue.OFFICES, office);
    }

    public void put(City city) {
        put(Catalogue.CITY, city);
    }

    public void put(Withheld statement) {
        put(Catalogue.WITHHELD, statement);
    }

    public void put(Pin pin) {
        put(Catalogue.PINS, pin);
    }

    public void remove(Pin pin) {
        Optional.ofNullable(entities.find(Reference.class, new Reference.Key(Catalogue.PINS.kind(), pin.name())))
                .ifPresent(entities::remove);
    }

    /** An entry that is there keeps its place. */
    private <T> void put(Catalogue<T> catalogue, T entry) {
        var name = catalogue.name().apply(entry);
        Optional.ofNullable(entities.find(Reference.class, new Reference.Key(catalogue.kind(), name)))
                .ifPresentOrElse(
                        it -> it.write(entry), () -> entities.persist(new Reference(catalogue.kind(), name, entry)));
    }

    /**
     * Makes the entries of a file, in its order, those of the catalogue. What an earlier file had and this one has not is
     * removed; what the desk has added stays, after them.
     */
    public <T> void replace(Catalogue<T> catalogue, List<T> entries) {
        var rows = rows(catalogue).collect(Collectors.toMap(Reference::name, Function.identity()));
        for (int place = 0; place < entries.size(); place++) {
            var entry = entries.get(place);
            var name = catalogue.name().apply(entry);
            var row = rows.remove(name);
            if (row == null) {
                row = new Reference(catalogue.kind(), name, entry);
                entities.persist(row);
            }
            row.write(entry);
            row.stand(place);
        }
        rows.values().stream().filter(Reference::isFromFile).forEach(entities::remove);
    }

    private <T> Stream<Reference> rows(Catalogue<T> catalogue) {
        return entities
                .createQuery(
                        "select r from Reference r where r.kind = :kind"
                                + " order by case when r.place is null then 1 else 0 end, r.place, r.name",
                        Reference.class)
                .setParameter("kind", catalogue.kind())
                .getResultList()
                .stream();
    }

    private <T> Map<String, T> named(Catalogue<T> catalogue, Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select r from Reference r where r.kind = :kind and r.name in :names", Reference.class)
                .setParameter("kind", catalogue.kind())
                .setParameter("names", names)
                .getResultStream()
                .flatMap(it -> it.as(catalogue.type()).stream())
                .collect(Collectors.toMap(catalogue.name(), Function.identity()));
    }
}
