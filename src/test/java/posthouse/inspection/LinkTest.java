package posthouse.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import posthouse.inspection.Answer.Outcome;

/** When does a link count as dead, and when as well again? */
class LinkTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final Link link = new Link("https://www.example.com/", NOW);
    private Instant at = NOW;

    private void answers(Outcome outcome) {
        link.answered(Answer.without(outcome), at);
        at = at.plus(Duration.ofHours(3));
    }

    @Test
    void oneFailureMayBeABadMinute() {
        answers(Outcome.UNREACHABLE);
        answers(Outcome.FAILS);
        assertFalse(link.isDead());
        answers(Outcome.UNREACHABLE);
        assertTrue(link.isDead());
        assertEquals(NOW, link.failingSince());
    }

    @Test
    void aSiteThatSaysThatThePageIsGoneIsBelievedSooner() {
        answers(Outcome.MISSING);
        assertFalse(link.isDead());
        answers(Outcome.MISSING);
        assertTrue(link.isDead());
    }

    @Test
    void oneAnswerMakesItWellAgain() {
        answers(Outcome.MISSING);
        answers(Outcome.MISSING);
        answers(Outcome.ANSWERS);
        assertFalse(link.isDead());
        assertNull(link.failingSince());
        answers(Outcome.MISSING);
        assertFalse(link.isDead());
    }
}
