package posthouse.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.glossary.Term;
import posthouse.language.Language;

class FoundTermsTest {

    private static final Term PERMIT = new Term(
            "residence-permit",
            "居留许可",
            "居留許可",
            "jūliú xǔkě",
            "Residence permit",
            "居留許可",
            "きょりゅうきょか",
            "거류허가",
            null,
            "high",
            List.of(),
            Map.of(Language.JA, List.of("在留カード"), Language.EN, List.of("ARC 2")),
            Map.of(),
            Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {"", "居留", "許可", "residence PERMIT", "juliu xuke", "juliuxuke", "ＡＲＣ２", "在留ｶｰﾄﾞ", "거류", "りゅう"})
    void findsATermHoweverItIsTyped(String query) {
        assertEquals(1, FoundTerms.of(query, List.of(PERMIT)).total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"visa", "がりゅう", "고류"})
    void doesNotFindWhatIsNotThere(String query) {
        assertEquals(0, FoundTerms.of(query, List.of(PERMIT)).total());
    }

    @Test
    void givesTheNamesInTheOrderOfTheLanguages() {
        var found = FoundTerms.of("", List.of(PERMIT)).terms().getFirst();
        assertEquals(List.of("zh", "en", "ja", "ko"), List.copyOf(found.names().keySet()));
        assertEquals(List.of("在留カード"), found.variants().get("ja"));
        assertEquals(List.of(), found.variants().get("ko"));
    }
}
