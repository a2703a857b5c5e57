package posthouse.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import posthouse.language.Language;
import posthouse.lexicon.Entry;

class TranslationsTest {

    @Test
    void cutsATextIntoTheFewestWordsThatAreKnown() {
        var known = Set.of("研究", "研究生", "生命", "命", "起源");
        assertEquals(List.of("研究", "生命", "起源"), Translations.cut("研究生命起源", known));
        assertEquals(List.of("研究生", "很", "多"), Translations.cut("研究生很多", known));
        assertEquals(List.of(), Translations.cut("", known));
    }

    @Test
    void asksNoMoreOfAPastedPageThanAnIndexAnswers() throws Exception {
        var meanings = IntStream.range(0, 20)
                .mapToObj(it -> String.join(" ", Collections.nCopies(9, "representation" + it)))
                .toList();
        var entries = IntStream.range(0, 400)
                .mapToObj(it -> Character.toString(0x4e00 + it))
                .map(it -> new Entry(Language.ZH, List.of(it), meanings))
                .toList();
        var page = entries.stream().map(it -> it.words().getFirst()).collect(Collectors.joining());
        var query = new Translations(entries).query(page, Language.ZH, Language.EN);
        IndexSearcher.setMaxClauseCount(Clauses.MOST_CLAUSES);
        try (var nothing = new MultiReader()) {
            assertDoesNotThrow(() -> new IndexSearcher(nothing).rewrite(query));
        }
    }
}
