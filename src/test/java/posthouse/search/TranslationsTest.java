package posthouse.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    @Test
    void cutsATextIntoTheFewestWordsThatAreKnown() {
        var known = Set.of("研究", "研究生", "生命", "命", "起源");
        assertEquals(List.of("研究", "生命", "起源"), Translations.cut("研究生命起源", known));
        assertEquals(List.of("研究生", "很", "多"), Translations.cut("研究生很多", known));
        assertEquals(List.of(), Translations.cut("", known));
    }
}
