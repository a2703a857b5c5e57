package posthouse.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import posthouse.checking.DeadLinks;
import posthouse.inspection.Answer;
import posthouse.inspection.Link;
import posthouse.inspection.LinkCensus;
import posthouse.inspection.Links;

/** The addresses that the public pages lead to: are all found, is each asked by one node, and does the desk hear of those that fail? */
class InspectionIT extends InsideThePortal {

    private static final String GONE = "https://gone.example.com/";

    @Inject
    LinkCensus census;

    @Inject
    Links links;

    @Inject
    DeadLinks dead;

    @Inject
    Transaction transaction;

    @Test
    void knowsWhereEveryAddressStands() {
        var places = census.places();
        assertTrue(places.size() > 50, () -> "only " + places.keySet());
        assertTrue(places.keySet().stream().allMatch(it -> it.startsWith("http")));
        assertTrue(places.values().stream().flatMap(List::stream).anyMatch(it -> it.language() == null));
        var one = places.keySet().iterator().next();
        assertEquals(Set.of(one), census.places(Set.of(one, GONE)).keySet());
    }

    @Test
    void eachIsAskedOnceAndTheDeskHearsOfWhatFails() throws Exception {
        transaction.runAndUndo(() -> {
            links.keep(Set.of(GONE, "https://here.example.com/"));
            var taken = links.take(10);
            assertEquals(2, taken.size());
            assertEquals(List.of(), links.take(10), "somebody is asking them");
            var gone = taken.stream()
                    .filter(it -> it.address().equals(GONE))
                    .map(Link::id)
                    .findFirst()
                    .orElseThrow();
            var missing = new Answer(Answer.Outcome.MISSING, 404);
            links.answered(gone, missing);
            assertFalse(dead.addresses().contains(GONE));
            links.answered(gone, missing);
            assertEquals(Set.of(GONE), dead.addresses());
            links.keep(Set.of("https://here.example.com/"));
            assertEquals(Set.of(), dead.addresses());
            links.answered(gone, missing); // whoever asked it has not heard that it went
        });
    }
}
