package posthouse.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static posthouse.checking.Sample.told;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import posthouse.language.Language;

/** Facts that are wrong in one place: is that place told, and nothing else? */
class FactsChecksTest {

    private static Sample with(String more) {
        return new Sample().facts(Sample.FACTS + more);
    }

    @ParameterizedTest
    @CsvSource({
        "terms, gone, term",
        "sharedFacts, gone, shared-fact",
        "phrases, gone, phrase",
        "hotlines, '\"999\"', hotline"
    })
    void stopsWhatTheKindsOwnFactsNameThatIsNotThere(String list, String named, String what) {
        var sample = with("  " + list + ":\n  - " + named + "\n");
        assertEquals(
                "STOP facts bus check.unknown." + what + " " + named.replace("\"", ""),
                told(sample.found(new ReferencesCheck())));
    }

    @ParameterizedTest
    @CsvSource({
        "hotlines, '\"999\"', check.unknown.hotline 999",
        "offices, gone, check.unknown.office gone",
        "related, guide:gone, check.unknown.document guide:gone"
    })
    void stopsWhatAllFactsMayNameThatIsNotThere(String list, String named, String told) {
        var sample = with(list + ":\n- " + named + "\n");
        assertEquals("STOP facts " + list + " " + told, told(sample.found(new ReferencesCheck())));
    }

    @Test
    void takesWhatIsThere() {
        var sample = with("""
                  sharedFacts:
                  - limit
                  phrases:
                  - where
                  blocks:
                  - a
                hotlines:
                - "110"
                offices:
                - station
                related:
                - guide:move
                """);
        assertEquals("", told(sample.found(new ReferencesCheck())));
    }

    @Test
    void stopsASourceAnIssuingBodyAndABlockThatAreNotThere() {
        var sample = with("  blocks:\n  - a\n  - b\ndisclosure:\n  indexNumber: x\n  issuingBody: gone\n")
                .write(Language.ZH, "{#a}\nx\n\n{#b}\nx\n")
                .remove(Language.JA)
                .remove(Language.KO);
        sample.sources.clear();
        assertEquals("""
                STOP facts sources check.unknown.source L-ONE
                STOP facts disclosure check.unknown.term gone
                STOP facts bus check.unknown.block b English""", told(sample.found(new ReferencesCheck())));
    }

    @Test
    void tellsWhatTheSectionSaysOfItByKeyOrInItsOwnWords() {
        var sample = new Sample()
                .facts(Sample.FACTS.replace("b1", "b0") + "validFrom: 2027-01-02\nvalidUntil: 2027-01-01\n");
        assertEquals(
                "STOP facts validUntil check.ends-too-soon validUntil\n"
                        + "STOP facts bus.line check.facts bus.line begins with b1",
                told(sample.found(new SectionCheck())));
    }

    @Test
    void namesTheValueThatBreaksAConstraint() {
        var sample = new Sample().facts(Sample.FACTS.replace("b1", "b1234"));
        assertEquals(
                "STOP facts bus.line check.constraint bus.line {jakarta.validation.constraints.Size.message} max=3 min=0",
                told(sample.found(new ConstraintsCheck())));
    }

    @Test
    void wantsConsentOrAnOfficialPublicationOfWhatTellsOfAPerson() {
        var sample = with("  person: true\n");
        assertEquals("STOP facts sources check.consent", told(sample.found(new ConsentCheck())));
        sample.consented = Set.of("bus:b2");
        assertEquals("STOP facts sources check.consent", told(sample.found(new ConsentCheck())));
        sample.consented = Set.of("bus:b1");
        assertEquals("", told(sample.found(new ConsentCheck())));
        sample.consented = Set.of();
        sample.facts(Sample.FACTS.replace("L-ONE", "O-ONE") + "  person: true\n");
        assertEquals("", told(sample.found(new ConsentCheck())));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, STOP facts validUntil check.expired 2027-01-01", "2027-01-02, ''", "2027-01-03, ''"})
    void stopsWhatHasEnded(LocalDate until, String told) {
        assertEquals(told, told(with("validUntil: " + until + "\n").found(new ExpiryCheck())));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, WARN facts reviewBy check.review-due 2027-01-01", "2027-01-02, ''"})
    void warnsOfWhatWasToBeReviewed(LocalDate by, String told) {
        assertEquals(told, told(with("reviewBy: " + by + "\n").found(new ExpiryCheck())));
    }

    @Test
    void warnsOnceOfASharedFactThatNobodyHasCheckedForAYear() {
        var sample = with("  sharedFacts:\n  - limit\n");
        assertEquals("", told(sample.found(new ExpiryCheck())));
        sample.today = Sample.TODAY.plusDays(1);
        assertEquals("WARN zh #a check.shared-fact.old limit 2026-01-02", told(sample.found(new ExpiryCheck())));
        sample.writeAll("{#a}\nx\n");
        assertEquals("WARN facts bus check.shared-fact.old limit 2026-01-02", told(sample.found(new ExpiryCheck())));
    }
}
