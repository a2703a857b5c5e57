package posthouse.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import posthouse.journal.CityTime;
import posthouse.language.Language;

/** The documents that are public, and only what of them is public. */
@ApplicationScoped
@Transactional
public class Documents {

    /** Public is what has published facts and words in at least one language. */
    private static final String PUBLIC =
            " d.publishedFacts is not null and exists (select 1 from Edition e where e.document = d and e.published is not null)";

    private static final String ENDED_LAST =
            " order by case when d.validUntil < :today then 1 else 0 end, d.sortKey, d.slug";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Sections sections;

    protected Documents() {}

    Documents(EntityManager entities, Sections sections) {
        this.entities = entities;
        this.sections = sections;
    }

    public Optional<PublicDocument> find(String kind, String slug) {
        return publicly(entities.createQuery(
                                "select d from Document d where d.kind = :kind and d.slug = :slug and" + PUBLIC,
                                Document.class)
                        .setParameter("kind", kind)
                        .setParameter("slug", slug)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The documents with these ids that are public, in no particular order. */
    public List<PublicDocument> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : publicly(
                        entities.createQuery("select d from Document d where d.id in :ids and" + PUBLIC, Document.class)
                                .setParameter("ids", ids)
                                .getResultList());
    }

    /** Those of these names ({@code guide:lost-passport}) that are public, in the order of the names. */
    public List<PublicDocument> named(List<String> names) {
        return names.stream()
                .map(name -> name.split(":", 2))
                .flatMap(name -> find(name[0], name[1]).stream())
                .toList();
    }

    /** Public documents with an id greater than {@code after}, in the order of ids; for those who read all of them. */
    public List<PublicDocument> after(long after, int size) {
        var page = entities.createQuery(
                        "select d from Document d where d.id > :after and" + PUBLIC + " order by d.id", Document.class)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
        var found = publicly(page).stream()
                .sorted(Comparator.comparingLong(PublicDocument::id))
                .toList();
        // Nothing means the end to who reads on; so a page of which nothing could be read is passed over.
        return found.isEmpty() && !page.isEmpty() ? after(page.getLast().id(), size) : found;
    }

    /** What has ended comes last. */
    public Listing list(Selection selection) {
        long total = narrowed("select count(d) from Document d", "", selection, Long.class)
                .getSingleResult();
        var page = narrowed("select d from Document d", ENDED_LAST, selection, Document.class)
                .setParameter("today", CityTime.today(clock))
                .setFirstResult((selection.page() - 1) * selection.size())
                .setMaxResults(selection.size())
                .getResultList();
        return new Listing(inOrder(page), selection.page(), selection.size(), total);
    }

    /** The categories and audiences that a kind's public documents have, so that no filter leads to an empty list. */
    public List<Category> categories(String kind) {
        return entities.createQuery(
                        "select distinct d.category from Document d where d.kind = :kind and" + PUBLIC, Category.class)
                .setParameter("kind", kind)
                .getResultStream()
                .sorted()
                .toList();
    }

    public List<Audience> audiences(@Nullable String kind) {
        return entities.createQuery(
                        "select distinct a from Document d join d.audience a where (:kind is null or d.kind = :kind) and"
                                + PUBLIC,
                        Audience.class)
                .setParameter("kind", kind)
                .getResultStream()
                .sorted()
                .toList();
    }

    /** Why a document that was public is not any more, in the reader's language if it was there; empty if it never was. */
    public Optional<Withdrawal> withdrawal(String kind, String slug, Language reader) {
        return entities.createQuery(
                        "select r from Revision r where r.edition.document.kind = :kind and r.edition.document.slug = :slug"
                                + " and r.review.status = :withdrawn order by r.review.publishedAt desc",
                        Revision.class)
                .setParameter("kind", kind)
                .setParameter("slug", slug)
                .setParameter("withdrawn", Status.WITHDRAWN)
                .getResultStream()
                .map(it -> new Withdrawal(it.edition().language(), it.review().reason()))
                .min(Comparator.comparing(it -> it.language() != reader)); // of equals the first, which is the newest
    }

    private <T> TypedQuery<T> narrowed(String select, String order, Selection selection, Class<T> type) {
        var where = new StringBuilder(" where" + PUBLIC);
        var parameters = new HashMap<String, Object>();
        if (selection.kind() != null) {
            where.append(" and d.kind = :kind");
            parameters.put("kind", selection.kind());
        }
        if (selection.category() != null) {
            where.append(" and d.category = :category");
            parameters.put("category", selection.category());
        }
        if (selection.audience() != null) {
            // What is for everybody is for each of them.
            where.append(" and exists (select 1 from Document o join o.audience a where o = d and a in :audience)");
            parameters.put("audience", List.of(selection.audience(), Audience.ALL));
        }
        var query = entities.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private List<PublicDocument> inOrder(List<Document> page) {
        var found = new HashMap<Long, PublicDocument>();
        publicly(page).forEach(it -> found.put(it.id(), it));
        return page.stream()
                .map(it -> found.get(it.id()))
                .filter(it -> it != null)
                .toList();
    }

    private List<PublicDocument> publicly(List<Document> documents) {
        return new PublicFace(entities, sections).of(documents);
    }

    /** The explanation that stands where a withdrawn document stood. Not its title: that may be what had to go. */
    public record Withdrawal(Language language, @Nullable String reason) {}
}
