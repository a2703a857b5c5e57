package posthouse.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import posthouse.journal.Changes;

/** The images and attachments of the portal. Bytes are read only where somebody asks for them. */
@ApplicationScoped
@Transactional(dontRollbackOn = MediaRefused.class) // nothing was written, and the caller may go on
public class MediaFiles {

    private static final String DESCRIBED = "select new posthouse.media.Media("
            + "m.id, m.type, m.size, m.width, m.height, m.sha256, m.uploadedBy, m.uploadedAt) from MediaEntry m";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Changes changes;

    /**
     * Keeps a file that somebody sends, under a name made of its own. The same bytes are kept once, under their first name.
     *
     * @param name what it is called where it comes from
     * @throws MediaRefused if it may not be published
     */
    public Media add(String name, byte[] bytes, String by, Instant at) {
        var called = FileName.of(name);
        var file = Accepted.of(called, bytes);
        changes.lock(); // of two who send at once, the second sees what the first has kept
        return described(" where m.sha256 = :sha256 order by m.uploadedAt, m.id")
                .setParameter("sha256", file.sha256())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> keep(free(called, file.type()), file, by, at));
    }

    /**
     * Keeps a file under exactly this name; if it is there already, nothing happens.
     *
     * @throws MediaRefused if it may not be published, this is no name for it, or other bytes have the name
     */
    public Media put(String id, byte[] bytes, String by, Instant at) {
        if (!FileName.isId(id)) {
            throw new MediaRefused("media.refused.name", id);
        }
        var file = Accepted.of(FileName.of(id), bytes);
        changes.lock();
        var there = find(id);
        if (there.isPresent() && !there.get().sha256().equals(file.sha256())) {
            throw new MediaRefused("media.refused.taken", id);
        }
        return there.orElseGet(() -> keep(id, file, by, at));
    }

    /** Whether this can be the id of a file, {@code metro-map.png}. */
    public static boolean isId(String name) {
        return FileName.isId(name);
    }

    public Optional<Media> find(String id) {
        return Optional.ofNullable(described(List.of(id)).get(id));
    }

    /** What is served under an id. */
    public Optional<byte[]> bytes(String id) {
        return entities.createQuery("select m.bytes from MediaEntry m where m.id = :id", byte[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of these ids that are there. */
    public Map<String, Media> described(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : described(" where m.id in :ids")
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Media::id, Function.identity()));
    }

    /** The newest first. */
    public List<Media> all() {
        return described(" order by m.uploadedAt desc, m.id").getResultList();
    }

    private TypedQuery<Media> described(String which) {
        return entities.createQuery(DESCRIBED + which, Media.class);
    }

    private String free(FileName name, MediaType type) {
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(number -> name.id(type, number))
                .filter(id -> find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Media keep(String id, Accepted file, String by, Instant at) {
        var entry = new MediaEntry(id, file, by, at);
        entities.persist(entry);
        entities.flush();
        return entry.media();
    }
}
