package posthouse.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The glossary. */
@ApplicationScoped
@Transactional
public class Terms {

    @PersistenceContext
    private EntityManager entities;

    public List<Term> all() {
        return entities.createQuery("select t from TermEntry t order by t.id", TermEntry.class).getResultList().stream()
                .flatMap(it -> it.term().stream())
                .toList();
    }

    /** Every term by its topic, in the order of the file that it came with; what the desk has added comes last. */
    public SortedMap<String, List<Term>> byTopic() {
        return entities.createQuery(
                        "select t from TermEntry t"
                                + " order by case when t.place is null then 1 else 0 end, t.place, t.id",
                        TermEntry.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        TermEntry::topic,
                        TreeMap::new,
                        Collectors.flatMapping(it -> it.term().stream(), Collectors.toList())));
    }

    public Map<String, Term> named(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select t from TermEntry t where t.id in :ids", TermEntry.class)
                .setParameter("ids", ids)
                .getResultStream()
                .flatMap(it -> it.term().stream())
                .collect(Collectors.toMap(Term::id, Function.identity()));
    }

    /** A term that is there keeps its place. */
    public void put(String topic, Term term) {
        Optional.ofNullable(entities.find(TermEntry.class, term.id()))
                .ifPresentOrElse(it -> it.write(topic, term), () -> entities.persist(new TermEntry(topic, term)));
    }

    /**
     * Makes the terms of a file, in its order, those of the topic. What an earlier file had and this one has not is removed;
     * what the desk has added stays, after them.
     *
     * @param everywhere the ids of the terms of all files: one that went from a topic to another is not removed
     */
    public void replace(String topic, List<Term> terms, Set<String> everywhere) {
        var ids = terms.stream().map(Term::id).toList();
        var rows = Stream.concat(ofTopic(topic), ids.isEmpty() ? Stream.of() : withIds(ids))
                .distinct()
                .collect(Collectors.toMap(TermEntry::id, Function.identity()));
        for (int place = 0; place < terms.size(); place++) {
            var term = terms.get(place);
            var row = rows.remove(term.id());
            if (row == null) {
                row = new TermEntry(topic, term);
                entities.persist(row);
            }
            row.write(topic, term);
            row.stand(place);
        }
        rows.values().stream()
                .filter(it -> it.isFromFile() && !everywhere.contains(it.id()))
                .forEach(entities::remove);
    }

    private Stream<TermEntry> ofTopic(String topic) {
        return entities.createQuery("select t from TermEntry t where t.topic = :topic", TermEntry.class)
                .setParameter("topic", topic)
                .getResultStream();
    }

    private Stream<TermEntry> withIds(List<String> ids) {
        return entities.createQuery("select t from TermEntry t where t.id in :ids", TermEntry.class)
                .setParameter("ids", ids)
                .getResultStream();
    }
}
