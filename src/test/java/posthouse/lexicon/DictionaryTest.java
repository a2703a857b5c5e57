package posthouse.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import posthouse.language.Language;

class DictionaryTest {

    @TempDir
    private Path folder;

    @Test
    void readsEachFormatWithoutItsRemarks() {
        assertEquals(
                Optional.of(new Entry(Language.ZH, List.of("银行", "銀行"), List.of("bank"))),
                Dictionary.chinese("銀行 银行 [yin2 hang2] /bank/CL:家[jia1],個|个[ge4]/"));
        assertEquals(
                Optional.of(new Entry(Language.JA, List.of("銀行"), List.of("bank", "banking institution"))),
                Dictionary.japanese("銀行 [ぎんこう] /(n) bank/banking institution/(P)/EntL1234X/"));
        assertEquals(
                Optional.of(new Entry(Language.KO, List.of("호주"), List.of("Australia"))),
                Dictionary.korean("58926\t호주\t\tAustralia\t7\tjoe\t\\N\t\\N\tD\t1\t濠\\n洲\\n"));
        assertEquals(
                Optional.of(new Entry(Language.ZH, List.of("枝"), List.of("branch", "twig"))),
                Dictionary.chinese(
                        "枝 枝 [zhi1] /branch; (old; literary) twig/classifier for sticks, rods etc 支[zhi1]/"));
        assertEquals(Optional.empty(), Dictionary.chinese("# a remark"));
        assertEquals(Optional.empty(), Dictionary.chinese("A咖 A咖 [A ka1] /variant of A圈/"));
    }

    @Test
    void readsPlainAndPackedFilesAndStepsOverWhatIsBroken() throws IOException {
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("cedict.txt.gz")))) {
            packed.write("銀行 银行 [yin2 hang2] /bank/\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("edict"), "銀行 [ぎんこう] /(n) bank/\n".getBytes(Charset.forName("EUC-JP")));
        Files.writeString(folder.resolve("kengdic.tsv.gz"), "not packed");
        Files.writeString(folder.resolve("readme.txt"), "銀行 银行 [yin2 hang2] /bank/\n");
        assertEquals(2, Dictionary.inFolder(folder).size());
    }

    @Test
    void isEmptyWhereNobodyPutOne() {
        assertEquals(List.of(), Dictionary.inFolder(folder.resolve("lexicons")));
    }

    @Test
    void knowsWhatTheWorldIsCalledInFourLanguages() {
        var names = WorldNames.all();
        var japan = names.stream()
                .filter(it -> it.id().equals("region:JP"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("日本"), japan.names().get(Language.ZH));
        assertEquals(List.of("일본"), japan.names().get(Language.KO));
        for (var id : List.of("city:Asia/Tokyo", "language:vi", "currency:EUR", "region:US")) {
            assertTrue(names.stream().anyMatch(it -> it.id().equals(id)), id);
        }
    }
}
