package posthouse.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermEntryTest {

    private static final Term TERM = new Term(
            "visa", "签证", null, null, "visa", "ビザ", null, "비자", null, "high", List.of(), Map.of(), Map.of(), Map.of());

    private static TermEntry kept(String yaml) throws ReflectiveOperationException {
        var entry = new TermEntry("papers", TERM);
        var field = TermEntry.class.getDeclaredField("yaml");
        field.setAccessible(true);
        field.set(entry, yaml);
        return entry;
    }

    @Test
    void isReadThoughAnotherPortalWroteMoreOrNothingThatIsOne() throws ReflectiveOperationException {
        assertEquals(TERM, new TermEntry("papers", TERM).term().orElseThrow());
        var newer = "id: visa\nzh: 签证\nen: visa\nja: ビザ\nko: 비자\nconfidence: high\nvi: thị thực\n";
        assertEquals(TERM, kept(newer).term().orElseThrow());
        assertTrue(kept("id: [").term().isEmpty());
    }
}
