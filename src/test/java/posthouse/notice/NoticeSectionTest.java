package posthouse.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import posthouse.document.Issue;
import posthouse.reference.Source;

/** What does the section of notices ask of one? */
class NoticeSectionTest {

    private static final String FACTS =
            "category: life\naudience:\n- all\ncheckedOn: 2026-11-22\nnotice:\n  type: alert\n  issuer: office\n";

    private final NoticeSection notices = new NoticeSection();

    @ParameterizedTest
    @CsvSource({"alert, true", "policy, false", "service, false", "disclosure, false"})
    void isAWarningReleasedInAllLanguagesOrNone(String type, boolean all) {
        assertEquals(all, notices.everyLanguageFirst(notices.read(FACTS.replace("alert", type))));
    }

    @Test
    void mustSayWhenItWasIssued() {
        var cited = List.<Source>of();
        assertEquals(List.of(new Issue("issuedOn", "check.issued")), notices.issues(notices.read(FACTS), cited));
        assertEquals(List.of(), notices.issues(notices.read(FACTS + "issuedOn: 2026-11-22\n"), cited));
    }
}
