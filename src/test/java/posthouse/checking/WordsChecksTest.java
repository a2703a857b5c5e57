package posthouse.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static posthouse.checking.Sample.told;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import posthouse.document.Words;
import posthouse.language.Language;
import posthouse.reference.Withheld;
import posthouse.text.Block;
import posthouse.text.Text;

/** Words that are wrong in one place: is that place told, and nothing else? */
class WordsChecksTest {

    private static final String EXCUSED = Sample.FACTS + "missing:\n  ko: no translator yet\n";

    private static final String PASSPORT = "id: passport\nzh: 护照\nen: passport\nja: パスポート\nko: 여권\nconfidence: high\n";

    private static Version headed(String title, String summary, String... keywords) {
        return new Version(new Words(title, summary, List.of(keywords), Text.parse("{#a}\nx\n")), 1, 1);
    }

    @Test
    void warnsOfALanguageThatIsNeitherThereNorExcused() {
        var sample = new Sample().remove(Language.KO);
        assertEquals("WARN facts missing check.language.missing 한국어", told(sample.found(new LanguagesCheck())));
        assertEquals("", told(sample.facts(EXCUSED).found(new LanguagesCheck())));
    }

    @Test
    void stopsAMissingLanguageOfWhatIsReleasedInAllOrNone() {
        var sample = new Sample().remove(Language.KO).facts(Sample.FACTS.replace("b1", "sos"));
        assertEquals("STOP facts missing check.language.missing 한국어", told(sample.found(new LanguagesCheck())));
        assertEquals("", told(sample.facts(EXCUSED.replace("b1", "sos")).found(new LanguagesCheck())));
    }

    @Test
    void warnsOfALanguageThatIsThereAndExcused() {
        var sample = new Sample().facts(EXCUSED);
        assertEquals("WARN facts missing check.language.excused 한국어", told(sample.found(new LanguagesCheck())));
    }

    @Test
    void stopsAHeadThatIsMissing() {
        var sample = new Sample().put(Language.EN, headed(" ", ""));
        assertEquals(
                "STOP en title check.title.missing\nSTOP en summary check.summary.missing",
                told(sample.found(new HeadCheck())));
    }

    @Test
    void stopsAHeadThatTheDatabaseCannotTake() {
        var start = "k".repeat(20);
        var fits = headed("k".repeat(400), "k".repeat(2000), "k".repeat(200));
        assertEquals("", told(new Sample().put(Language.EN, fits).found(new HeadCheck())));
        var tooLong = headed("k".repeat(401), "k".repeat(2001), "short", "k".repeat(201));
        assertEquals(
                """
                STOP en title check.title.long %s 400
                STOP en summary check.summary.long %s 2000
                STOP en keywords check.keyword.long %s 200""".formatted(start, start, start),
                told(new Sample().put(Language.EN, tooLong).found(new HeadCheck())));
    }

    @Test
    void stopsATranslationOfWhichNobodyKnowsWhatItWasMadeFrom() {
        var words = new Words("T", "S", List.of(), Text.parse("{#a}\nx\n"));
        var sample = new Sample()
                .put(Language.ZH, new Version(words, 2, 1))
                .put(Language.EN, new Version(words, 1, null))
                .put(Language.JA, new Version(words, 1, 3));
        assertEquals("""
                STOP zh translatedFrom check.translation.of-nothing
                STOP en translatedFrom check.translation.of-what 简体中文
                STOP ja translatedFrom check.translation.ahead 3""", told(sample.found(new TranslationCheck())));
    }

    @Test
    void stopsATranslationWithOtherBlocks() {
        var sample = new Sample()
                .write(Language.ZH, "{#a}\nx\n\n{#b}\ny\n")
                .write(Language.EN, "{#b}\ny\n\n{#a}\nx\n")
                .write(Language.JA, "{#a}\nx\n")
                .write(Language.KO, "{#a}\nx\n\n{#c}\ny\n");
        assertEquals("""
                STOP en #b check.blocks.order
                STOP ja #a check.blocks.other [b] –
                STOP ko #c check.blocks.other [b] [c]""", told(sample.found(new TranslationCheck())));
    }

    @Test
    void letsATranslationOfOlderWordsBe() {
        var words = new Words("T 5", "S", List.of(), Text.parse("{#b}\n7\n"));
        assertEquals(
                "",
                told(new Sample().put(Language.ZH, new Version(words, 2, null)).all()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "##", "- ", "***", "> "})
    void stopsABlockThatSaysNothing(String markdown) {
        var sample = new Sample().blocks(Language.ZH, new Block("a", markdown));
        assertEquals("STOP zh #a check.block.empty", told(sample.found(new BlocksCheck())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{limit}}", "{zh:护照}", "1", "![x](media:map)"})
    void takesABlockThatSaysLittle(String markdown) {
        assertEquals("", told(new Sample().writeAll("{#a}\n" + markdown + "\n").found(new BlocksCheck())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![](media:map)", "![ ](media:map)", "See ![](media:map \"map\").", "[![](media:map)](#a)"})
    void stopsAnImageThatSaysNothingToWhoCannotSeeIt(String markdown) {
        var sample = new Sample().blocks(Language.EN, new Block("a", "Text. " + markdown));
        assertEquals("STOP en #a check.image.silent media:map", told(sample.found(new BlocksCheck())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{limit}} 안에 3정거장. | check.same.number [2] [3]",
                "{{limit}} 안에. | check.same.number [2] –",
                "2정거장. | check.same.shared-fact [limit] –",
                "{{limit}} 안에 2정거장 [x](#a). | check.same.link – [#a]"
            })
    void stopsWhatOnlyOneLanguageSays(String text, String told) {
        var sample = new Sample().write(Language.KO, "{#a}\n" + text + "\n");
        assertEquals("STOP ko #a " + told, told(sample.found(new AgreementCheck())));
    }

    @Test
    void stopsANumberThatOnlyOneHeadHas() {
        var sample = new Sample()
                .put(Language.EN, Sample.version(Language.EN, "T 1", "S 2", "{#a}\nWithin {{limit}}, 2 stops.\n"));
        assertEquals(
                "STOP en title check.same.number – [1]\nSTOP en summary check.same.number – [2]",
                told(sample.found(new AgreementCheck())));
    }

    @Test
    void stopsARefusedWordWhereverItStands() {
        var sample = new Sample()
                .term(PASSPORT + "refused:\n  en:\n  - travel book\n")
                .put(
                        Language.EN,
                        Sample.version(
                                Language.EN,
                                "Travel books",
                                "A travel book",
                                "{#a}\nNo travel booking. Travel book!\n"));
        var told = "check.term.refused travel book passport passport";
        assertEquals(
                "STOP en title %s\nSTOP en summary %s\nSTOP en #a %s".formatted(told, told, told),
                told(sample.found(new TermsCheck())));
    }

    @Test
    void warnsOfAWordThatPeopleTypeWhereTheSourceHasATerm() {
        var sample = new Sample()
                .term(PASSPORT + "variants:\n  ja:\n  - 旅券\n")
                .writeAll("{#a}\n护照\n")
                .write(Language.JA, "{#a}\n旅券\n");
        assertEquals("WARN ja #a check.term.unapproved 旅券 护照 パスポート passport", told(sample.found(new TermsCheck())));
        sample.write(Language.JA, "{#a}\nパスポート（旅券）\n");
        assertEquals("", told(sample.found(new TermsCheck())));
    }

    @Test
    void wantsTheChineseBesideAWordThatNoNativeReaderHasChecked() {
        var sample = new Sample()
                .term(PASSPORT.replace("high", "mid"))
                .writeAll("{#a}\n护照\n\n{#b}\n护照\n")
                .write(Language.KO, "{#a}\n여권\n\n{#b}\n여권\n");
        assertEquals("WARN ko #a check.term.unread {zh:护照} 여권", told(sample.found(new TermsCheck())));
        sample.write(Language.KO, "{#a}\n여권\n\n{#b}\n여권({zh:护照})\n");
        assertEquals("", told(sample.found(new TermsCheck())));
    }

    @Test
    void stopsWhatIsWithheldInFactsAndWordsHoweverItIsWritten() {
        var sample = new Sample()
                .put(
                        Language.EN,
                        new Version(
                                new Words("8568-3334", "S", List.of("8568 3334"), Text.parse("{#a}\n８５６８(3334)\n")),
                                1,
                                1))
                .facts(Sample.FACTS + "missing:\n  ko: \"85683334\"\n");
        sample.withheld = List.of(new Withheld("phone", Withheld.Why.NEVER, "old", List.of("8568 3334"), List.of()));
        var told = "check.withheld 8568 3334 phone old";
        assertEquals(
                "STOP facts  %s\nSTOP en title %s\nSTOP en keywords %s\nSTOP en #a %s"
                        .formatted(told, told, told, told),
                told(sample.found(new WithheldCheck())));
        assertEquals(
                "",
                told(new WithheldCheck()
                        .findings(sample.candidate(), sample.around().withoutWithheld())));
    }

    @Test
    void doesNotTakeTheEndOfAWordForWhatIsWithheld() {
        var withheld = List.of(new Withheld("k-visa", Withheld.Why.NEVER, "new", List.of("K visa"), List.of()));
        var work = new Sample().write(Language.EN, "{#a}\nA work visa.\n");
        work.withheld = withheld;
        assertEquals("", told(work.found(new WithheldCheck())));
        var k = new Sample().write(Language.EN, "{#a}\nThe K-visas.\n");
        k.withheld = List.of(new Withheld("k-visa", Withheld.Why.NEVER, "new", List.of("K visas"), List.of()));
        assertEquals("STOP en #a check.withheld K visas k-visa new", told(k.found(new WithheldCheck())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide:gone",
                "guide:move#b",
                "#c",
                "bus:b1#c",
                "media:gone",
                "map",
                "/ko/guides/move",
                "javascript:alert(1)",
                "https://"
            })
    void stopsALinkThatLeadsNowhere(String target) {
        var sample = new Sample().write(Language.KO, "{#a}\n[x](" + target + ")\n");
        assertEquals("STOP ko #a check.link.nowhere " + target, told(sample.found(new LinksCheck())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide:move",
                "guide:move#a",
                "#a",
                "bus:b1",
                "bus:b1#a",
                "media:map",
                "https://city.example/",
                "tel:110",
                "mailto:a@city.example"
            })
    void takesALinkThatLeadsSomewhere(String target) {
        assertEquals(
                "",
                told(new Sample()
                        .write(Language.KO, "{#a}\n[x](" + target + ")\n")
                        .found(new LinksCheck())));
    }

    @Test
    void warnsOfWhatIsNotPublicAndMayBeAtAnyTime() {
        var sample = new Sample()
                .facts(Sample.FACTS + "related:\n- guide:soon\nhotlines:\n- \"125\"\n")
                .write(Language.KO, "{#a}\n[x](guide:soon#b)\n");
        assertEquals("WARN ko #a check.link.unpublished guide:soon#b", told(sample.found(new LinksCheck())));
        assertEquals("""
                WARN facts hotlines check.unpublished.document hotline:125
                WARN facts related check.unpublished.document guide:soon""", told(sample.found(new ReferencesCheck())));
    }

    @Test
    void looksForTheBlockInTheEditionThatTheReaderIsShown() {
        var sample = new Sample().write(Language.EN, "{#a}\n[x](guide:move#a) [y](guide:move#b)\n");
        assertEquals("STOP en #a check.link.nowhere guide:move#a", told(sample.found(new LinksCheck())));
    }

    @Test
    void stopsAnImageAndASharedFactThatAreNotThere() {
        var sample = new Sample().write(Language.EN, "{#a}\n{{limt}} ![x](media:gone) ![x](media:map)\n");
        assertEquals(
                "STOP en #a check.unknown.shared-fact limt\nSTOP en #a check.link.nowhere media:gone",
                told(sample.found(new LinksCheck())));
    }

    @Test
    void warnsOfALinkThatDidNotAnswer() {
        var sample = new Sample().write(Language.EN, "{#a}\n[x](https://gone.example/) [y](https://city.example/1)\n");
        sample.deadLinks = Set.of("https://gone.example/", "https://law.example/1");
        assertEquals(
                "WARN en #a check.dead-link https://gone.example/\n"
                        + "WARN facts sources[0] check.dead-link https://law.example/1",
                told(sample.found(new DeadLinksCheck())));
    }
}
