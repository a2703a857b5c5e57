package posthouse.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BeatTest {

    private final List<Long> told = new ArrayList<>();
    private long newest;
    private long nanos = Long.MAX_VALUE - 1;
    private boolean broken;

    private final Beat beat = new Beat(this::ask, told::add, () -> nanos);

    private long ask() {
        if (broken) {
            throw new OutOfMemoryError("not now");
        }
        return newest;
    }

    @Test
    void tellsEachNumberOnce() {
        beat.run();
        beat.run();
        newest = 3;
        beat.run();
        beat.run();
        assertEquals(List.of(0L, 3L), told);
        assertEquals(3, beat.latest());
    }

    @Test
    void goesOnAfterAnythingThatIsThrown() {
        broken = true;
        beat.run();
        assertEquals(false, beat.isRecent());
        broken = false;
        newest = 5;
        beat.run();
        assertEquals(List.of(5L), told);
        assertEquals(true, beat.isRecent());
    }

    @Test
    void isNotRecentBeforeTheFirstNorLongAfterTheLast() {
        assertEquals(false, beat.isRecent());
        beat.run();
        broken = true;
        pass(10);
        assertEquals(true, beat.isRecent());
        pass(1);
        assertEquals(false, beat.isRecent());
    }

    private void pass(int seconds) {
        nanos += TimeUnit.SECONDS.toNanos(seconds);
        beat.run();
    }
}
