package posthouse.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static posthouse.checking.Sample.told;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import posthouse.document.Words;
import posthouse.language.Language;
import posthouse.text.Text;

/** A document with nothing wrong, and with everything: what is told of it? */
class ChecksTest {

    @Test
    void findsNothingWrongWithWhatIsRight() {
        assertEquals("", told(new Sample().all()));
    }

    @Test
    void tellsAllThatIsWrongAtOnceInEveryLanguage() {
        var sample = new Sample()
                .write(Language.EN, "{#a}\nWithin {{limit}}, 3 stops, [x](guide:gone).\n")
                .write(Language.KO, "{#b}\n{{limit}} 안에 2정거장.\n")
                .remove(Language.JA)
                .facts(Sample.FACTS.replace("L-ONE", "L-TWO") + "validUntil: 2027-01-01\n");
        assertEquals("""
                WARN facts missing check.language.missing 日本語
                STOP ko #b check.blocks.other [a] [b]
                STOP en #a check.link.nowhere guide:gone
                STOP facts sources check.unknown.source L-TWO
                STOP en #a check.same.number [2] [3]
                STOP en #a check.same.link – [guide:gone]
                STOP facts validUntil check.expired 2027-01-01""", told(sample.all()));
    }

    @Test
    void doesNotAskFactsThatBreakAConstraintWhetherTheyFitTogether() {
        var broken = new Sample().facts("category: life\nhotlines:\n- \"999\"\nvalidUntil: 2027-01-01\n");
        assertEquals("""
                STOP facts audience check.constraint audience {jakarta.validation.constraints.NotEmpty.message}
                STOP facts checkedOn check.constraint checkedOn {jakarta.validation.constraints.NotNull.message}
                STOP facts bus check.constraint bus {jakarta.validation.constraints.NotNull.message}
                STOP facts sources check.constraint sources {jakarta.validation.constraints.NotEmpty.message}""", told(broken.all()));
    }

    @Test
    void standsADocumentWithoutAnyWords() {
        var sample = new Sample();
        Language.all().forEach(sample::remove);
        assertEquals(4, sample.all().size(), () -> told(sample.all()));
    }

    @Test
    void tellsOfTextsThatAreNoDocuments() {
        var words = new Words("{{place}}", "S", List.of(), Text.parse("{#a}\n1\n"));
        var translation = new Words("x", "S", List.of(), Text.parse("{#a}\n2\n"));
        var texts = new ParallelTexts(
                Language.ZH,
                Map.of(Language.ZH, new Version(words, 1, null), Language.EN, new Version(translation, 1, 1)));
        assertEquals("""
                STOP en title check.same.slot [place] –
                STOP en #a check.same.number [1] [2]""", told(Checks.meaning(texts, new Sample().around())));
    }
}
