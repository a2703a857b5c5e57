package posthouse.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import posthouse.language.Language;
import posthouse.language.Messages;

/** What was found is told to somebody: in their language, and in words that are there? */
class FindingTest {

    private static final Pattern KEY = Pattern.compile("\"(check\\.[a-z.-]+)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH | 链接没有指向任何内容：guide:gone；请改正或删去",
                "EN | the link leads nowhere: guide:gone; correct or remove it",
                "JA | リンク先がありません：guide:gone。直すか、削除してください",
                "KO | 링크가 연결되는 곳이 없습니다: guide:gone. 고치거나 삭제하세요"
            })
    void isToldInTheLanguageOfWhoReadsIt(Language reader, String said) {
        var finding = Finding.inWords(Weight.STOP, Language.EN, "#a", "check.link.nowhere", "guide:gone");
        assertEquals(said, finding.say(new Messages(reader)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH | bus.line：长度或者数量须在0到3之间",
                "EN | bus.line: The length or number must be between 0 and 3",
                "JA | bus.line：長さまたは数は0以上3以下にしてください",
                "KO | bus.line: 길이 또는 개수는 0 이상 3 이하여야 합니다"
            })
    void saysAConstraintInTheLanguageOfWhoReadsIt(Language reader, String said) {
        var sample = new Sample().facts(Sample.FACTS.replace("b1", "b1234"));
        assertEquals(
                List.of(said),
                sample.found(new ConstraintsCheck()).stream()
                        .map(it -> it.say(new Messages(reader)))
                        .toList());
    }

    @Test
    void saysWhatAConstraintSaysThatHasNoWordsOfOurs() {
        var broken = new Constraints.Broken("x", "must be odd", Map.of());
        assertEquals("must be odd", broken.in(Language.KO));
    }

    @Test
    void isEveryKeyThatACheckUsesInTheBundle() throws IOException {
        var messages = new Messages(Language.EN);
        var unknown = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(it -> it.group(1))
                        .filter(it -> !messages.has(it))
                        .forEach(it -> unknown.add(file + ": " + it));
            }
        }
        assertEquals(new TreeSet<String>(), unknown, "add to i18n/messages*.properties");
    }
}
