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
import posthouse.document.Sections;
import posthouse.guide.GuideSection;
import posthouse.hotline.HotlineSection;

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
        write(
                "glossary/papers.yaml",
                "- id: passport\n  zh: 护照\n  en: passport\n  ja: パスポート\n  ko: 여권\n  confidence: high\n");
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
        return new ContentFolder(root, new Sections(List.of(new GuideSection(), new HotlineSection()))).read();
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
        assertOneProblem("guides/move/facts.yaml", 1, "no ko.md");
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
}
