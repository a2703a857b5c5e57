package posthouse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import posthouse.language.Language;
import posthouse.text.Text;

/** The way of a revision to the public, and what stands in its way. */
class ReviewTest {

    private static final Instant NOW = Instant.parse("2027-01-02T00:00:00Z");

    private final Document document = new Document("guide", "lost-passport", Language.ZH);
    private final Edition source = document.newEdition(Language.ZH);
    private final Edition translation = document.newEdition(Language.KO);

    private static Revision.Snapshot words(boolean minor, @Nullable Integer translatedFrom) {
        var words = new Words("t", "s", List.of(), Text.parse("{#a}\nx\n"));
        return new Revision.Snapshot(words, minor, Origin.HUMAN, translatedFrom, 1);
    }

    private Revision published(Edition edition, boolean minor, @Nullable Integer translatedFrom) {
        var revision = edition.submit(words(minor, translatedFrom), "author", NOW);
        revision.approve("reviewer");
        revision.release("publisher");
        edition.publish(revision, NOW);
        return revision;
    }

    private Freshness freshness() {
        return Freshness.of(translation.published().orElseThrow().sourceBasis(), source.majorNumber());
    }

    @Test
    void goesFromAuthorOverReviewerToPublisher() {
        assertEquals(Status.PUBLISHED, published(source, false, null).review().status());
    }

    @Test
    void isNotPublishedWithoutTheWordForPublicRelease() {
        var revision = source.submit(words(false, null), "author", NOW);
        revision.approve("reviewer");
        assertThrows(Review.IllegalMove.class, () -> source.publish(revision, NOW));
        assertTrue(source.published().isEmpty());
    }

    @Test
    void isNotPublishedUnreviewed() {
        var revision = source.submit(words(false, null), "author", NOW);
        assertThrows(Review.IllegalMove.class, () -> revision.release("publisher"));
        assertThrows(Review.IllegalMove.class, () -> source.publish(revision, NOW));
    }

    @Test
    void needsThreePeople() {
        var revision = source.submit(words(false, null), "one", NOW);
        assertThrows(Review.IllegalMove.class, () -> revision.approve("one"));
        revision.approve("two");
        assertThrows(Review.IllegalMove.class, () -> revision.release("two"));
        assertThrows(Review.IllegalMove.class, () -> revision.release("one"));
    }

    @Test
    void comesBackFromTheScheduleWithItsReviewer() {
        var revision = source.submit(words(false, null), "one", NOW);
        revision.approve("two");
        revision.release("three");
        revision.schedule(NOW);
        assertThrows(Review.IllegalMove.class, () -> revision.approve("three"));
        revision.unschedule();
        assertEquals(Status.APPROVED, revision.review().status());
        assertEquals("two", revision.review().reviewer());
        revision.reject("four", "wrong");
        assertEquals("two", revision.review().reviewer());
    }

    @Test
    void staysConfirmedWhenSomebodyMendsATypo() {
        published(source, false, null);
        published(translation, false, 1);
        translation.confirm(published(source, false, null), "translator", NOW);
        published(translation, true, 1);
        assertEquals(Freshness.CURRENT, freshness());
    }

    @Test
    void supersedesTheOneBefore() {
        var first = published(source, false, null);
        var second = published(source, false, null);
        assertEquals(Status.SUPERSEDED, first.review().status());
        assertEquals(second, source.published().orElseThrow());
    }

    @Test
    void makesATranslationOutdatedByMoreThanAMinorEdit() {
        published(source, false, null);
        published(translation, false, 1);
        assertEquals(Freshness.CURRENT, freshness());
        published(source, true, null);
        assertEquals(Freshness.CURRENT, freshness());
        published(source, false, null);
        assertEquals(Freshness.OUTDATED, freshness());
    }

    @Test
    void isCurrentAgainWhenSomebodyConfirmsThatNoChangeIsNeeded() {
        published(source, false, null);
        published(translation, false, 1);
        var newer = published(source, false, null);
        translation.confirm(newer, "translator", NOW);
        assertEquals(Freshness.CURRENT, freshness());
    }

    @Test
    void leavesThePublicWithAReason() {
        var revision = published(source, false, null);
        source.withdraw("replaced");
        assertTrue(source.published().isEmpty());
        assertEquals("replaced", revision.review().reason());
    }

    @Test
    void takesANumberFromTheContentFolderOnlyOnce() {
        source.accept(3, words(false, null), "content folder", NOW);
        assertThrows(IllegalArgumentException.class, () -> source.accept(3, words(false, null), "content folder", NOW));
        assertEquals(4, source.submit(words(false, null), "author", NOW).number());
    }
}
