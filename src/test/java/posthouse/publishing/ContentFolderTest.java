package posthouse.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.event.EventSection;
import posthouse.guide.GuideSection;
import posthouse.honorarycitizen.HonoraryCitizenSection;
import posthouse.hotline.HotlineSection;
import posthouse.notice.NoticeSection;

/** A content folder that is wrong in one place: is that place named? */
class ContentFolderTest {

    private static final String FACTS = """
            category: stay
            audience:
            - resident
            checkedOn: "2026-11-22"
            sources:
            - source: L-ONE
              article: "39"
            guide:
              papers:
              - term: passport
                form: original
            """;

    private static final List<Section> SECTIONS = List.of(
            new GuideSection(),
            new HotlineSection(),
            new NoticeSection(),
            new EventSection(),
            new HonoraryCitizenSection());

    private static final String HOTLINE =
            "hotline:\n  number: \"999\"\n  scope: city\n  hours:\n    pattern: always\n  languages:\n    status: stated\n";

    private static final String ONLY_IN_CHINESE = "missing:\n  en: x\n  ja: x\n  ko: x\n";

    private static final String PASSPORT =
            "- id: passport\n  zh: 护照\n  en: passport\n  ja: パスポート\n  ko: 여권\n  confidence: high\n";

    @TempDir
    Path root;

    @BeforeEach
    void writeAFolderThatIsRight() throws IOException {
        var names = "zh: 甲\n  en: A\n  ja: 甲\n  ko: 갑\n";
        write(
                "site/city.yaml",
                "names:\n  " + names + "office: foreign-affairs\nfiling:\n  icp: x\n  police: x\n  siteId: x\n");
        write("site/offices.yaml", "- id: foreign-affairs\n  names:\n    " + names.replace("\n ", "\n   "));
        write("site/sources.yaml", "- id: L-ONE\n  title: 法\n  kind: law\n");
        write(
                "site/shared-facts.yaml",
                "- name: limit\n  type: duration\n  value: \"24\"\n  unit: hour\n  sources:\n  - source: L-ONE\n  checkedOn: \"2026-11-22\"\n");
        write("site/phrases.yaml", "[]\n");
        write("site/pins.yaml", "- language: zh\n  words: 搬\n  document: guide:move\n");
        write(
                "site/withheld.yaml",
                "- id: old-phone\n  why: verify-first\n  says: a number of 2020\n  words:\n  - \"8568 3334\"\n");
        write("glossary/papers.yaml", PASSPORT);
        write("guides/move/facts.yaml", FACTS);
        write("guides/move/zh.md", edition("", "{#a}\n{{limit}}内。\n"));
        for (var language : List.of("en", "ja", "ko")) {
            write("guides/move/" + language + ".md", edition("translatedFrom: 1\n", "{#a}\nWithin {{limit}}.\n"));
        }
    }

    private static String edition(String head, String body) {
        return "---\ntitle: T\nsummary: S\nrevision: 1\n" + head + "origin: machine\n---\n\n" + body;
    }

    private void write(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Content read() {
        return new ContentFolder(root, new Sections(SECTIONS)).read();
    }

    private void assertOneProblem(String file, int line, String part) {
        var problems = assertThrows(BrokenContent.class, this::read).problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(
                file + ":" + line,
                problems.get(0).file() + ":" + problems.get(0).line(),
                problems::toString);
        assertTrue(problems.get(0).message().contains(part), problems::toString);
    }

    @Test
    void isReadWhole() {
        assertEquals(1, read().documents().size());
    }

    @Test
    void namesAnUnknownKey() throws IOException {
        write("guides/move/facts.yaml", FACTS.replace("checkedOn", "chekedOn"));
        assertOneProblem("guides/move/facts.yaml", 4, "unknown key 'chekedOn'");
    }

    @Test
    void namesABadDate() throws IOException {
        write("guides/move/facts.yaml", FACTS.replace("2026-11-22", "2026-13-22"));
        assertOneProblem("guides/move/facts.yaml", 4, "2026-13-22");
    }

    @Test
    void namesALanguageThatIsNeitherThereNorExcused() throws IOException {
        Files.delete(root.resolve("guides/move/ko.md"));
        assertOneProblem("guides/move/facts.yaml", 1, "no text in 한국어, and “missing” in the facts does not say why");
        write("guides/move/facts.yaml", FACTS.replace("guide:", "missing:\n  ko: no translator yet\nguide:"));
        assertEquals(1, read().documents().size());
    }

    @Test
    void namesAnUnknownTerm() throws IOException {
        write("guides/move/facts.yaml", FACTS.replace("term: passport", "term: pasport"));
        assertOneProblem("guides/move/facts.yaml", 10, "unknown term: pasport");
    }

    @Test
    void namesAnUnknownSource() throws IOException {
        write("guides/move/facts.yaml", FACTS.replace("L-ONE", "L-TWO"));
        assertOneProblem("guides/move/facts.yaml", 6, "unknown source: L-TWO");
    }

    @Test
    void namesAnUnknownHotline() throws IOException {
        write("guides/move/facts.yaml", FACTS.replace("guide:", "hotlines:\n- \"111\"\nguide:"));
        assertOneProblem("guides/move/facts.yaml", 9, "unknown hotline: 111");
    }

    @Test
    void namesAnUnknownOffice() throws IOException {
        write("guides/move/facts.yaml", FACTS.replace("guide:", "offices:\n- foreign-affairs\n- police\nguide:"));
        assertOneProblem("guides/move/facts.yaml", 10, "unknown office: police");
    }

    @Test
    void namesADayThatIsNone() throws IOException {
        write("hotlines/999/facts.yaml", FACTS.substring(0, FACTS.indexOf("guide:")) + """
                missing:
                  en: x
                  ja: x
                  ko: x
                hotline:
                  number: "999"
                  scope: city
                  since: "2026-02-30"
                """);
        write("hotlines/999/zh.md", edition("", "{#a}\nx\n"));
        assertOneProblem("hotlines/999/facts.yaml", 15, "2026-02-30");
    }

    @Test
    void namesAnUnknownSharedFact() throws IOException {
        write("guides/move/en.md", edition("translatedFrom: 1\n", "{#a}\nWithin {{limt}}.\n"));
        assertOneProblem("guides/move/en.md", 10, "unknown shared fact: limt");
    }

    @Test
    void namesALinkThatLeadsNowhere() throws IOException {
        write("guides/move/en.md", edition("translatedFrom: 1\n", "{#a}\n{{limit}} [x](guide:gone)\n"));
        assertOneProblem("guides/move/en.md", 10, "guide:gone");
    }

    @Test
    void namesABlockThatTheSourceDoesNotHave() throws IOException {
        write("guides/move/ja.md", edition("translatedFrom: 1\n", "{#b}\n{{limit}}\n"));
        assertOneProblem("guides/move/ja.md", 9, "missing [a], extra [b]");
    }

    @Test
    void namesANumberThatOnlyOneLanguageHas() throws IOException {
        write("guides/move/zh.md", edition("", "{#a}\n{{limit}}内，带2张照片。\n"));
        write("guides/move/en.md", edition("translatedFrom: 1\n", "{#a}\nWithin {{limit}}, with 2 photos.\n"));
        write("guides/move/ja.md", edition("translatedFrom: 1\n", "{#a}\n{{limit}}以内に、写真２枚。\n"));
        write("guides/move/ko.md", edition("translatedFrom: 1\n", "{#a}\n{{limit}} 안에 사진 3장.\n"));
        assertOneProblem("guides/move/ko.md", 9, "missing [2], extra [3]");
    }

    @Test
    void namesASharedFactThatATranslationLeftOut() throws IOException {
        write("guides/move/en.md", edition("translatedFrom: 1\n", "{#a}\nSoon.\n"));
        assertOneProblem("guides/move/en.md", 9, "shared fact of the source edition, and no other; missing [limit]");
    }

    @Test
    void namesALinkThatATranslationLeftOut() throws IOException {
        write("guides/move/zh.md", edition("", "{#a}\n{{limit}}内，见[此](#a)。\n"));
        for (var language : List.of("en", "ja")) {
            write("guides/move/" + language + ".md", edition("translatedFrom: 1\n", "{#a}\n{{limit}} [x](#a)\n"));
        }
        assertOneProblem("guides/move/ko.md", 9, "missing [#a]");
    }

    @Test
    void letsATranslationOfOlderWordsBe() throws IOException {
        write("guides/move/zh.md", edition("", "{#a}\n{{limit}}内，带2张照片。\n").replace("revision: 1", "revision: 2"));
        assertEquals(1, read().documents().size());
    }

    @Test
    void namesAWordThatPeopleTypeWhereTheTextHasATerm() throws IOException {
        write("glossary/papers.yaml", PASSPORT + "  variants:\n    ja:\n    - 旅券\n");
        write("guides/move/zh.md", edition("", "{#a}\n{{limit}}内，带护照。\n"));
        write("guides/move/ja.md", edition("translatedFrom: 1\n", "{#a}\n{{limit}}以内に旅券を持って。\n"));
        assertOneProblem("guides/move/ja.md", 10, "the approved word for 护照 is “パスポート”");
        write("glossary/papers.yaml", PASSPORT + "  admitted:\n    ja:\n    - 旅券\n");
        assertEquals(1, read().documents().size());
    }

    @Test
    void namesWhatIsWithheldHoweverItIsWritten() throws IOException {
        write("guides/move/ko.md", edition("translatedFrom: 1\n", "{#a}\n{{limit}} 안에 전화 ８５６８-3334.\n"));
        assertTrue(assertThrows(BrokenContent.class, this::read).problems().stream()
                .anyMatch(it -> it.message().contains("is withheld (old-phone)")));
    }

    @Test
    void letsADraftSayWhatIsWithheld() throws IOException {
        write("drafts/guides/move-by-phone/facts.yaml", FACTS);
        write("drafts/guides/move-by-phone/zh.md", edition("", "{#a}\n电话8568-3334。\n"));
        for (var language : List.of("en", "ja", "ko")) {
            write(
                    "drafts/guides/move-by-phone/" + language + ".md",
                    edition("translatedFrom: 1\n", "{#a}\n8568-3334\n"));
        }
        assertEquals(1, read().drafts().size());
        assertEquals(1, read().documents().size());
    }

    @Test
    void namesARefusedWord() throws IOException {
        write("glossary/papers.yaml", PASSPORT + "  refused:\n    en:\n    - travel book\n");
        write("guides/move/en.md", edition("translatedFrom: 1\n", "{#a}\nYour travel books, {{limit}}.\n"));
        assertOneProblem("guides/move/en.md", 10, "“travel book” is refused; the word is “passport”");
    }

    @Test
    void namesAWordThatNeedsTheChineseBesideIt() throws IOException {
        write("glossary/papers.yaml", PASSPORT.replace("high", "mid"));
        write("guides/move/zh.md", edition("", "{#a}\n{{limit}}内，带护照。\n"));
        write("guides/move/ko.md", edition("translatedFrom: 1\n", "{#a}\n{{limit}} 안에 여권.\n"));
        assertOneProblem("guides/move/ko.md", 9, "{zh:护照}");
        write("guides/move/ko.md", edition("translatedFrom: 1\n", "{#a}\n{{limit}} 안에 여권({zh:护照}).\n"));
        assertEquals(1, read().documents().size());
    }

    @Test
    void namesAHeadThatSaysTooLittle() throws IOException {
        write("guides/move/ja.md", edition("translatedFrom: 1\n", "{#a}\nx\n").replace("summary: S\n", ""));
        assertOneProblem("guides/move/ja.md", 2, "no summary");
    }

    @Test
    void namesAMissingFile() throws IOException {
        Files.delete(root.resolve("guides/move/facts.yaml"));
        assertOneProblem("guides/move/facts.yaml", 1, "missing");
    }

    @Test
    void namesAFileThatIsNoText() throws IOException {
        Files.write(root.resolve("guides/move/ko.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertOneProblem("guides/move/ko.md", 1, "UTF-8");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() throws IOException {
        write("guides/move/facts.yaml", FACTS.replace("L-ONE", "L-TWO").replace("term: passport", "term: x"));
        assertEquals(2, assertThrows(BrokenContent.class, this::read).problems().size());
    }

    /** A document in Chinese only, with what its kind asks for. */
    private void writeDocument(String folder, String own) throws IOException {
        write(folder + "/facts.yaml", FACTS.substring(0, FACTS.indexOf("guide:")) + ONLY_IN_CHINESE + own);
        write(folder + "/zh.md", edition("", "{#a}\nx\n"));
    }

    private static String sharedFact(String name, String type, String value, String unit) {
        return "- name: %s\n  type: %s\n  value: \"%s\"\n  unit: %s\n  sources:\n  - source: L-ONE\n  checkedOn: 2026-11-22\n"
                .formatted(name, type, value, unit);
    }

    private void append(String file, String text) throws IOException {
        write(file, Files.readString(root.resolve(file)) + text);
    }

    @Test
    void namesANoticeWithoutItsIssuer() throws IOException {
        writeDocument("notices/new", "issuedOn: 2026-11-01\nnotice:\n  type: policy\n");
        assertOneProblem("notices/new/facts.yaml", 13, "notice.issuer");
    }

    @Test
    void namesANoticeThatDoesNotSayWhenItWasIssued() throws IOException {
        writeDocument("notices/new", "notice:\n  type: policy\n  issuer: passport\n");
        assertOneProblem("notices/new/facts.yaml", 1, "issuedOn");
    }

    @Test
    void namesACityWithoutItsOfficeAndNothingElse() throws IOException {
        write("site/city.yaml", "names:\n  zh: 甲\n  en: A\n  ja: 甲\n  ko: 갑\n");
        assertOneProblem("site/city.yaml", 1, "office");
    }

    @Test
    void namesAMissingCityAndNothingElse() throws IOException {
        Files.delete(root.resolve("site/city.yaml"));
        assertOneProblem("site/city.yaml", 1, "missing");
    }

    @Test
    void namesMissingSourcesAndNotEveryUseOfThem() throws IOException {
        Files.delete(root.resolve("site/sources.yaml"));
        assertOneProblem("site/sources.yaml", 1, "missing");
    }

    @Test
    void namesASiteFileThatIsNoText() throws IOException {
        for (var file : List.of("site/city.yaml", "site/shared-facts.yaml", "glossary/papers.yaml")) {
            var before = Files.readString(root.resolve(file));
            Files.write(root.resolve(file), new byte[] {(byte) 0xc3, 0x28});
            assertOneProblem(file, 1, "UTF-8");
            write(file, before);
        }
    }

    @Test
    void namesADisclosureWithoutItsIssuingBody() throws IOException {
        write("guides/move/facts.yaml", FACTS.replace("guide:", "disclosure:\n  indexNumber: \"1\"\nguide:"));
        assertOneProblem("guides/move/facts.yaml", 8, "disclosure.issuingBody");
    }

    @Test
    void readsFilesOfOtherEditors() throws IOException {
        for (var file : List.of("guides/move/facts.yaml", "guides/move/zh.md", "site/sources.yaml")) {
            write(file, "\uFEFF" + Files.readString(root.resolve(file)).replace("\n", "\r\n"));
        }
        assertEquals(1, read().documents().size());
    }

    @Test
    void namesASharedFactThatNoPageCouldShow() throws IOException {
        append("site/shared-facts.yaml", sharedFact("a", "duration", "ten", "hour"));
        assertOneProblem("site/shared-facts.yaml", 8, "ten");
        write("site/shared-facts.yaml", sharedFact("limit", "duration", "1", "fortnight"));
        assertOneProblem("site/shared-facts.yaml", 1, "fortnight");
        write("site/shared-facts.yaml", sharedFact("limit", "date", "2026-02-30", "day"));
        assertOneProblem("site/shared-facts.yaml", 1, "2026-02-30");
        write("site/shared-facts.yaml", sharedFact("limit", "amount", "1", "yuan"));
        assertOneProblem("site/shared-facts.yaml", 1, "yuan");
    }

    @Test
    void namesWhatStandsTwice() throws IOException {
        append("site/shared-facts.yaml", sharedFact("limit", "number", "1", "x"));
        assertOneProblem("site/shared-facts.yaml", 8, "the shared fact stands twice: limit");
        write("site/shared-facts.yaml", sharedFact("limit", "number", "1", "x"));
        append("site/sources.yaml", "- id: L-ONE\n  title: 法\n  kind: law\n");
        assertOneProblem("site/sources.yaml", 4, "the source stands twice: L-ONE");
    }

    @Test
    void namesTheEntryThatIsWrongAndNotTheFirstLikeIt() throws IOException {
        append("site/sources.yaml", "- id: L-TWO\n  title: 法\n  kind: law\n- id: L-SIX\n  kind: law\n");
        assertOneProblem("site/sources.yaml", 7, "title");
        write("site/sources.yaml", "- id: L-ONE\n  title: 法\n  kind: law\n");
        append("site/shared-facts.yaml", sharedFact("a", "number", "1", "x").replace("L-ONE", "L-TWO"));
        assertOneProblem("site/shared-facts.yaml", 13, "unknown source: L-TWO");
    }

    @Test
    void namesHoursThatSayHowLongWithoutANumber() throws IOException {
        writeDocument(
                "hotlines/999",
                "hotline:\n  number: \"999\"\n  scope: city\n  hours:\n    pattern: at-least\n  languages:\n    status: stated\n");
        assertOneProblem("hotlines/999/facts.yaml", 15, "not how many hours a day");
    }

    @Test
    void namesDaysThatEndBeforeTheyBegin() throws IOException {
        writeDocument(
                "events/fair",
                "event:\n  pattern: once\n  past:\n  - from: 2025-01-01\n    until: 2025-01-02\n  - from: 2026-01-02\n    until: 2026-01-01\n");
        assertOneProblem(
                "events/fair/facts.yaml",
                18,
                "event.past[1].until is before the day on which it begins; correct one of the two days");
        Files.delete(root.resolve("events/fair/facts.yaml"));
        Files.delete(root.resolve("events/fair/zh.md"));
        Files.delete(root.resolve("events/fair"));
        write(
                "guides/move/facts.yaml",
                FACTS.replace("guide:", "validFrom: 2026-02-01\nvalidUntil: 2026-01-01\nguide:"));
        assertOneProblem("guides/move/facts.yaml", 9, "validUntil is before validFrom");
    }

    @Test
    void namesWordsThatAreTooLong() throws IOException {
        write("guides/move/ja.md", edition("translatedFrom: 1\n", "{#a}\nx\n").replace("T\n", "T".repeat(401) + "\n"));
        assertOneProblem("guides/move/ja.md", 2, "title");
        write("guides/move/ja.md", edition("translatedFrom: 1\n", "{#a}\nx\n").replace("S\n", "S".repeat(2001) + "\n"));
        assertOneProblem("guides/move/ja.md", 3, "summary");
        write(
                "guides/move/ja.md",
                edition("translatedFrom: 1\nkeywords:\n- a\n- " + "k".repeat(201) + "\n", "{#a}\nx\n"));
        assertOneProblem("guides/move/ja.md", 8, "keywords[1]");
    }

    @Test
    void namesAFolderThatNobodyLooksInto() throws IOException {
        write("guide/stay/facts.yaml", FACTS);
        assertOneProblem("guide", 1, "known here: [drafts, events, glossary, guides,");
    }

    @Test
    void namesAFileThatNobodyLooksFor() throws IOException {
        for (var file : List.of("guides/move/de.md", "guides/move/en.MD", "site/source.yaml", "glossary/terms.yml")) {
            write(file, "x");
            assertEquals(
                    file,
                    assertThrows(BrokenContent.class, this::read)
                            .problems()
                            .get(0)
                            .file());
            Files.delete(root.resolve(file));
        }
        write("guides/readme.txt", "x");
        assertOneProblem("guides/readme.txt", 1, "not a folder");
    }

    @Test
    void namesAFolderThatCannotBeAnAddress() throws IOException {
        write("guides/Lost Passport/facts.yaml", FACTS.replace("guide:", ONLY_IN_CHINESE + "guide:"));
        write("guides/Lost Passport/zh.md", edition("", "{#a}\nx\n"));
        assertOneProblem("guides/Lost Passport", 1, "address");
    }

    @Test
    void namesWhatAStepSendsToThatIsNotThere() throws IOException {
        var steps = "guide:\n  steps:\n  - block: %s\n    hotline: \"%s\"\n    deadline: %s\n";
        writeDocument("hotlines/999", HOTLINE);
        write("guides/move/facts.yaml", FACTS.replace("guide:\n", steps.formatted("a", "998", "limit")));
        assertOneProblem("guides/move/facts.yaml", 11, "unknown hotline: 998");
        write("guides/move/facts.yaml", FACTS.replace("guide:\n", steps.formatted("a", "999", "limt")));
        assertOneProblem("guides/move/facts.yaml", 12, "unknown shared fact: limt");
        write("guides/move/facts.yaml", FACTS.replace("guide:\n", steps.formatted("a", "999", "limit")));
        assertEquals(2, read().documents().size());
    }

    @Test
    void namesALinkToABlockThatIsNotThere() throws IOException {
        write(
                "guides/move/zh.md",
                edition("", "{#a}\n[x](guide:move#a) [y](#a)\n").replace("revision: 1", "revision: 2"));
        assertEquals(1, read().documents().size());
        write(
                "guides/move/zh.md",
                edition("", "{#a}\n[x](guide:move#a)\n[x](guide:move#b)\n").replace("revision: 1", "revision: 2"));
        assertOneProblem("guides/move/zh.md", 10, "guide:move#b");
    }

    @Test
    void namesAPersonOfWhomNoOfficialPublicationTells() throws IOException {
        writeDocument("honorary-citizens/somebody", "honorary-citizen:\n  type: person\n");
        assertOneProblem("honorary-citizens/somebody/facts.yaml", 5, "official");
        write("site/sources.yaml", "- id: L-ONE\n  title: 公报\n  kind: official\n");
        assertEquals(2, read().documents().size());
    }

    @Test
    void namesAMinorChangeThatDoesNotSayWhatItFollows() throws IOException {
        write("guides/move/zh.md", minor("minor: true\n"));
        assertOneProblem("guides/move/zh.md", 5, "as major");
        write("guides/move/zh.md", minor("minor: true\nmajor: 2\n"));
        assertOneProblem("guides/move/zh.md", 6, "smaller than revision");
        var right = minor("minor: true\nmajor: 1\n");
        write("guides/move/zh.md", right);
        read();
        assertEquals(right, EditionFile.parse(right).written());
    }

    private static String minor(String head) {
        return edition("", "{#a}\n{{limit}}内。\n").replace("revision: 1\n", "revision: 2\n" + head);
    }
}
