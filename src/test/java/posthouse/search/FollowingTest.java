package posthouse.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import posthouse.document.PublicDocument;
import posthouse.journal.Change;
import posthouse.language.Language;
import posthouse.reference.SharedFact;

class FollowingTest {

    @TempDir
    private Path folder;

    private final Shelf shelf = new Shelf();

    @BeforeEach
    void fill() {
        put("bicycle");
        put("bus");
    }

    @Test
    void followsWhatComesChangesAndGoes() throws IOException {
        try (var index = SearchIndex.open(folder)) {
            var follower = new Follower(index, shelf);
            follower.follow();
            put("metro");
            shelf.remove("bus");
            follower.follow();
            assertEquals(List.of("metro"), found(index, "metro"));
            assertEquals(List.of(), found(index, "bus"));
            assertEquals(1, readAll());
        }
    }

    @Test
    void goesOnWhereItWasAfterARestart() throws IOException {
        followOnce();
        put("metro");
        assertEquals(List.of("metro"), followedAnew("metro"));
        assertEquals(1, readAll());
    }

    @Test
    void readsEverythingAnewWhenAnythingMayHaveChanged() throws IOException {
        try (var index = SearchIndex.open(folder)) {
            var follower = new Follower(index, shelf);
            follower.follow();
            shelf.residencePermit();
            shelf.changed(null);
            follower.follow();
            assertEquals(1, follower.vocabulary().mentions("在留カード").size());
            assertEquals(List.of("bus"), found(index, "bus"));
        }
    }

    @Test
    void findsTheNewValueOfASharedFactOnANodeThatRuns() throws IOException {
        putFare("35");
        shelf.guide("tram")
                .in(Language.EN, "By tram", "Take it.", "For {{fare}}.")
                .put();
        try (var index = SearchIndex.open(folder)) {
            var follower = new Follower(index, shelf);
            follower.follow();
            assertEquals(List.of("tram"), found(index, "35"));
            putFare("47");
            shelf.changed(null);
            follower.follow();
            assertEquals(List.of(), found(index, "35"));
            assertEquals(List.of("tram"), found(index, "47"));
        }
    }

    private void putFare(String value) {
        shelf.sharedFacts.put(
                "fare", new SharedFact("fare", null, SharedFact.Type.NUMBER, value, null, List.of(), Shelf.TODAY));
    }

    @Test
    void isMadeAnewWhenItIsGone() throws IOException {
        followOnce();
        for (var file : files()) {
            Files.delete(file);
        }
        assertEquals(List.of("bus"), followedAnew("bus"));
    }

    @Test
    void isMadeAnewWhenAnyFileOfItIsDamaged() throws IOException {
        for (int number = 0; number < whole().size(); number++) {
            var damaged = whole().get(number);
            var bytes = Files.readAllBytes(damaged);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(damaged, bytes);
            assertEquals(List.of("bus"), followedAnew("bus"), damaged::toString);
        }
    }

    @Test
    void isMadeAnewWhenAFileOfItIsCutShort() throws IOException {
        followOnce();
        for (var file : files()) {
            Files.write(file, new byte[0]);
        }
        assertEquals(List.of("bus"), followedAnew("bus"));
    }

    @Test
    void isMadeAnewForAnotherDatabase() throws IOException {
        followOnce();
        shelf.changes.replaceAll(it -> new Change(it.number(), it.document(), Instant.MAX));
        shelf.documents.clear();
        assertEquals(List.of(), followedAnew("bus"));
    }

    @Test
    void startsBesideAnIndexThatAnotherHasOpen() throws IOException {
        try (var other = SearchIndex.open(folder)) {
            new Follower(other, shelf).follow();
            assertEquals(List.of("bus"), followedAnew("bus"));
            assertEquals(List.of("bus"), found(other, "bus"));
        }
    }

    @Test
    void startsOverALockThatAKilledProcessLeft() throws IOException {
        followOnce();
        var first = folder.resolve("1");
        Files.write(first.resolve("write.lock"), new byte[0]);
        Files.write(first.resolve("_9.cfs"), new byte[] {1, 2, 3});
        Files.createDirectories(folder.resolve("7"));
        assertEquals(List.of("bus"), followedAnew("bus"));
        assertEquals(1, readAll());
    }

    @Test
    void keepsAnsweringFromTheOldIndexWhenTheNewOneCannotBeFinished() throws IOException {
        try (var index = SearchIndex.open(folder)) {
            new Follower(index, shelf).follow();
            var broken = new Shelf() {
                @Override
                public List<PublicDocument> after(long id, int size) {
                    throw new IllegalStateException("the database is away");
                }
            };
            broken.changed(null);
            assertThrows(IllegalStateException.class, new Follower(index, broken)::follow);
            assertEquals(List.of("bus"), found(index, "bus"));
        }
        assertNotEquals(0, files().size());
    }

    private void put(String what) {
        shelf.guide(what).in(Language.EN, "By " + what, "Take it.", "Now.").put();
    }

    /** How often all documents were read: each time is two pages, the second of which is empty. */
    private int readAll() {
        return shelf.readAll / 2;
    }

    private void followOnce() throws IOException {
        followedAnew("bus");
    }

    private List<String> followedAnew(String question) throws IOException {
        try (var index = SearchIndex.open(folder)) {
            new Follower(index, shelf).follow();
            return found(index, question);
        }
    }

    private static List<String> found(SearchIndex index, String question) throws IOException {
        var answering =
                new Answering(Question.of(question, Language.EN), Vocabulary.EMPTY, Translations.NONE, Shelf.TODAY);
        return index.search(answering::from).hits().stream()
                .map(Answer.Hit::slug)
                .toList();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** The files of an index that is as it should be. */
    private List<Path> whole() throws IOException {
        followOnce();
        return files().stream()
                .filter(it -> !it.endsWith("write.lock"))
                .sorted(Comparator.comparing(it -> it.getFileName().toString()))
                .toList();
    }
}
