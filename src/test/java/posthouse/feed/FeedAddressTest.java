package posthouse.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.document.Audience;
import posthouse.document.Category;
import posthouse.language.Language;

class FeedAddressTest {

    @Test
    void readsTheFeedOfASection() {
        var address = FeedAddress.of("/ja/honorary-citizens.atom").orElseThrow();
        assertEquals(new FeedAddress(Language.JA, "honorary-citizens", null, FeedAddress.Format.ATOM), address);
        assertEquals("/ja/honorary-citizens.atom", address.path());
        assertEquals("/ja/honorary-citizens", address.page());
    }

    @Test
    void readsTheCalendarOfOneDocument() {
        var address = FeedAddress.of("/ko/events/badminton-2027.ics").orElseThrow();
        assertEquals("badminton-2027", address.slug());
        assertEquals("/ko/events/badminton-2027.ics", address.path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/fr/guides.atom", "/ja/guides", "/ja/guides/x.atom", "/ja/guides.rss", "/ja/../x.ics"})
    void takesNothingElse(String path) {
        assertEquals(Optional.empty(), FeedAddress.of(path));
    }

    @Test
    void aNarrowedFeedHasOneAddress() {
        assertEquals("?audience=worker&category=health", query("worker", "health"));
        assertEquals("?category=health", query("", "health"));
        assertEquals("", query(null, null));
    }

    @Test
    void doesNotNarrowByWhatThereIsNot() {
        assertEquals(Optional.empty(), Narrowing.of("dragons", null));
        assertEquals(Optional.of(new Narrowing(Audience.WORKER, Category.HEALTH)), Narrowing.of("worker", "health"));
    }

    private static String query(@Nullable String audience, @Nullable String category) {
        return Narrowing.of(audience, category).orElseThrow().query();
    }
}
