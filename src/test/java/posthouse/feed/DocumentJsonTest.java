package posthouse.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import posthouse.document.Listing;
import posthouse.journal.Change;
import posthouse.language.Language;
import posthouse.reference.Source;
import posthouse.text.Markdown;

class DocumentJsonTest {

    @Test
    void aListHasTheShapeThatOtherSoftwareReliesOn() {
        var listing = new Listing(List.of(Sample.guide("lost-passport", Language.ZH, Language.JA)), 2, 20, 21);
        assertEquals("""
                {"kind":"guide","language":"ja","page":2,"size":20,"total":21,"documents":[\
                {"kind":"guide","slug":"lost-passport","language":"ja","title":"title ja","summary":"summary ja",\
                "path":"/ja/guides/lost-passport","updated":"2026-11-22T01:00:02Z","category":"documents",\
                "audience":["all","new-arrival"],"freshness":"current","origin":"machine-checked",\
                "languages":["zh","ja"]}]}""", json(DocumentList.of("guide", Language.JA, listing)));
    }

    @Test
    void aListOfEveryKindSaysThatItsKindIsNull() {
        var list = DocumentList.of(null, Language.EN, new Listing(List.of(), 1, 20, 0));
        assertEquals("""
                {"kind":null,"language":"en","page":1,"size":20,"total":0,"documents":[]}""", json(list));
    }

    @Test
    void aMissingTranslationIsNeverSilent() {
        var listed = DocumentList.Listed.of(Sample.guide("x", Language.ZH), Language.KO);
        assertEquals("zh", listed.language());
        assertEquals("missing", listed.freshness());
        assertEquals("/ko/guides/x", listed.path());
    }

    @Test
    void aWholeDocumentHasItsBlocksSourcesAndLanguages() {
        var markdown = new Markdown(target -> "https://city.example/en/guides/police", name -> "24 hours");
        var law = new Source("law", "法", "https://law.example", "2012", "law");
        var setting = new WholeDocument.Setting(Map.of("category", "documents"), markdown, Map.of("law", law));
        var json = json(WholeDocument.of(Sample.guide("x", Language.ZH, Language.EN), Language.EN, setting));
        assertContains(json, "\"facts\":{\"category\":\"documents\"}");
        assertContains(
                json,
                "<p id=\\\"go\\\">Go within 24 hours to the <a href=\\\"https://city.example/en/guides/police\\\"");
        assertContains(json, "\"plain\":\"Go within 24 hours to the police.\"");
        assertContains(
                json,
                "{\"id\":\"law\",\"title\":\"法\",\"url\":\"https://law.example\",\"date\":\"2012\",\"kind\":\"law\",\"article\":\"39\"}");
        assertContains(json, "{\"id\":\"lost\",\"title\":\"lost\"}");
        assertContains(json, "\"language\":\"zh\",\"title\":\"title zh\",\"path\":\"/zh/guides/x\"");
    }

    @Test
    void factsAreInJsonWhatTheyAreInTheContentFolder() {
        var facts = Sample.facts(LocalDate.of(2026, 12, 31));
        assertEquals("""
                {"category":"documents","audience":["all","new-arrival"],"checkedOn":"2026-11-21","validUntil":"2026-12-31",\
                "sources":[{"source":"law","article":"39"},{"source":"lost"}],"guide":{"steps":3}}""", json(WholeDocuments.tree(new Sample.Guides(), facts)));
    }

    @Test
    void aChangeOfADocumentThatIsNotPublicDoesNotNameIt() {
        var changes = new ArrayList<Change>();
        changes.add(new Change(1, 7L, Sample.MORNING));
        changes.add(new Change(2, 8L, Sample.MORNING));
        changes.add(new Change(3, null, Instant.EPOCH));
        assertEquals("""
                {"latest":4,"changes":[\
                {"number":1,"kind":"guide","slug":"x","path":"/guides/x","at":"2026-11-22T01:00:00Z"},\
                {"number":2,"kind":null,"slug":null,"path":null,"at":"2026-11-22T01:00:00Z"},\
                {"number":3,"kind":null,"slug":null,"path":null,"at":"1970-01-01T00:00:00Z"}]}""", json(ChangeList.of(4, changes, Map.of(7L, Sample.guide("x", Language.ZH)))));
    }

    private static void assertContains(String json, String part) {
        assertTrue(json.contains(part), () -> part + "\nis not in\n" + json);
        assertFalse(json.contains("{{"), json);
    }

    private static String json(Object value) {
        try (var jsonb = JsonbBuilder.create()) {
            return jsonb.toJson(value);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
