package posthouse.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import posthouse.language.Language;

/** The languages in which words were promised. */
@ApplicationScoped
@Transactional
public class Placeholders {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Placeholder> of(long document, Language language) {
        return Optional.ofNullable(entities.find(Placeholder.class, new Placeholder.Key(document, language)));
    }
}
