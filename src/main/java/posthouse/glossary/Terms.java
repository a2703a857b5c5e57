package posthouse.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    public void put(String topic, Term term) {
        entities.merge(new TermEntry(topic, term));
    }
}
