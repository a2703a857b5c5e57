package posthouse.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void isReadThoughAnotherPortalWroteMoreOrNothingThatIsOne() {
        var newer = Map.of("id", "L-ONE", "title", "法", "kind", "law", "pages", 3);
        assertEquals(
                new Source("L-ONE", "法", null, null, "law"),
                new Reference("source", "L-ONE", newer).as(Source.class).orElseThrow());
        assertTrue(
                new Reference("source", "L-ONE", List.of("x")).as(Source.class).isEmpty());
    }
}
