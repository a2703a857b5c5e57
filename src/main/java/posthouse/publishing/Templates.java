package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The templates that notices in a hurry are made from. */
@ApplicationScoped
@Transactional
public class Templates {

    @PersistenceContext
    private EntityManager entities;

    public List<ContentTemplate> all() {
        return entities.createQuery("select t from TemplateEntry t order by t.slug", TemplateEntry.class)
                .getResultStream()
                .flatMap(it -> it.template().stream())
                .toList();
    }

    public Optional<ContentTemplate> named(String slug) {
        return Optional.ofNullable(entities.find(TemplateEntry.class, slug)).flatMap(TemplateEntry::template);
    }

    public void put(ContentTemplate template) {
        entities.merge(new TemplateEntry(template));
    }
}
