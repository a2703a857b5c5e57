package posthouse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import posthouse.language.Language;
import posthouse.text.Text;

/** What the database may hold that is no public document: does it harm those that are? */
class DocumentsTest {

    private static final Instant NOW = Instant.parse("2027-01-02T00:00:00Z");

    private final List<Document> stored = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();

    private static class Bus implements KindFacts {}

    private static final Section BUSES = new Section("bus", "buses", Bus.class) {
        @Override
        public int position() {
            return 1;
        }
    };

    private static String facts(String more) {
        return "category: life\naudience:\n- all\ncheckedOn: 2026-11-22\nbus: {}\n" + more;
    }

    private Document store(String slug, String yaml) throws ReflectiveOperationException {
        var document = new Document("bus", slug, Language.ZH);
        var id = Document.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(document, (long) stored.size() + 1);
        var revision = document.acceptFacts(yaml, "test", NOW);
        document.publishFacts(revision, BUSES.read(facts("")), slug, NOW);
        stored.add(document);
        return document;
    }

    private void publish(Document document) {
        var edition = document.newEdition(Language.ZH);
        var words = new Words("t", "s", List.of(), Text.parse("{#a}\nx\n"));
        var snapshot = new Revision.Snapshot(words, false, Origin.HUMAN, null, 1);
        edition.publish(edition.accept(1, snapshot, "test", NOW), NOW);
        editions.add(edition);
    }

    private static <T> T answering(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Every query for documents finds all of them, every query for editions all of those. */
    private Documents documents() {
        var entities = answering(EntityManager.class, (manager, method, query) -> {
            var found = query[1] == Document.class ? stored : editions;
            return answering(TypedQuery.class, (self, called, arguments) -> switch (called.getName()) {
                case "getResultList" -> found;
                case "getResultStream" -> found.stream();
                default -> self;
            });
        });
        return new Documents(entities, new Sections(List.of(BUSES)));
    }

    private List<String> found() {
        return documents().withIds(List.of(1L)).stream()
                .map(PublicDocument::slug)
                .toList();
    }

    @Test
    void aDocumentWhoseLastEditionWasWithdrawnMeanwhileIsNotThere() throws ReflectiveOperationException {
        publish(store("stays", facts("")));
        store("gone", facts(""));
        assertEquals(List.of("stays"), found());
    }

    @Test
    void aDocumentThatNobodyCanReadLeavesTheOthersThere() throws ReflectiveOperationException {
        publish(store("unreadable", facts("validUntil: tomorrow\n")));
        publish(store("readable", facts("")));
        assertEquals(List.of("readable"), found());
    }

    @Test
    void aDocumentThatANewerPortalWroteIsReadAsFarAsItIsKnown() throws ReflectiveOperationException {
        publish(store("newer", facts("colour: red\nvalidUntil: 2027-01-01\n")));
        assertEquals(List.of("newer"), found());
        assertEquals(
                LocalDate.of(2027, 1, 1),
                documents().withIds(List.of(1L)).get(0).facts().validUntil());
    }
}
