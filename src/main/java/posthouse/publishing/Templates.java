package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Who has taken a template away from duty officers; null if nobody has. What comes with the content folder is approved. */
    public @Nullable String suspendedBy(String slug) {
        return Optional.ofNullable(entities.find(TemplateEntry.class, slug))
                .map(TemplateEntry::suspendedBy)
                .orElse(null);
    }

    public boolean isSuspended(String slug) {
        return suspendedBy(slug) != null;
    }

    /** @param by null gives it back */
    public void suspend(String slug, @Nullable String by) {
        Optional.ofNullable(entities.find(TemplateEntry.class, slug)).ifPresent(it -> it.suspend(by));
    }

    public void put(ContentTemplate template) {
        entities.merge(new TemplateEntry(template));
    }
}
