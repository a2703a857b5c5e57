package posthouse.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import posthouse.document.AllSections;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.Freshness;
import posthouse.document.Origin;
import posthouse.document.Revision;
import posthouse.document.Section;
import posthouse.document.Words;
import posthouse.language.Language;
import posthouse.text.Text;
import posthouse.text.TextProblem;

/** What a document is written as: does the file say of it what the portal knows? */
class DocumentFilesTest {

    /** An hour after midnight in the city, the day before elsewhere. */
    private static final Instant AT = Instant.parse("2027-01-01T17:00:00Z");

    private static final Section GUIDES = AllSections.found().ofKind("guide").orElseThrow();

    private static final String FACTS = """
            category: stay
            audience:
            - resident
            checkedOn: 2026-11-22
            sources:
            - source: L-ONE
            guide: {}
            """;

    private final Document document = new Document("guide", "move", Language.ZH);
    private final Map<Language, Edition> editions = new EnumMap<>(Language.class);
    private final Map<Language, Draft> drafts = new EnumMap<>(Language.class);
    private final Map<Language, String> withdrawn = new EnumMap<>(Language.class);
    private @Nullable FactsDraft factsDraft;

    private Edition edition(Language language) {
        return editions.computeIfAbsent(language, document::newEdition);
    }

    private void publishFacts(String yaml) {
        var revision = document.acceptFacts(yaml, "test", AT);
        document.publishFacts(revision, GUIDES.read(yaml), "move", AT);
    }

    private static Revision.Snapshot words(String title, boolean minor, @Nullable Integer translatedFrom) {
        var words = new Words(title, "S", List.of("k"), Text.parse("{#a}\nx\n"));
        return new Revision.Snapshot(words, minor, Origin.HUMAN, translatedFrom, 1);
    }

    private void publish(Language language, int number, boolean minor) {
        var from = language == Language.ZH ? null : (Integer) 1;
        var edition = edition(language);
        edition.publish(edition.accept(number, words("T" + number, minor, from), "test", AT), AT);
    }

    private void publishEverywhere() {
        publishFacts(FACTS);
        Language.all().forEach(it -> publish(it, 1, false));
    }

    private Draft draft(Language language, Revision.Snapshot words) {
        var draft = new Draft(edition(language));
        draft.write(words, "author", AT);
        drafts.put(language, draft);
        return draft;
    }

    private SortedMap<String, String> texts() {
        return files().texts();
    }

    private DocumentFiles files() {
        var words = new EnumMap<Language, Progress.OfWords>(Language.class);
        for (var language : Language.all()) {
            var edition = editions.get(language);
            var published = edition == null ? null : edition.published().orElse(null);
            words.put(
                    language,
                    new Progress.OfWords(
                            language, edition, published, null, null, drafts.get(language), Freshness.CURRENT));
        }
        var facts = new Progress.OfFacts(document.publishedFacts().orElse(null), null, null, factsDraft);
        return new DocumentFiles(GUIDES, new Progress(document, words, facts), withdrawn);
    }

    private String text(String file) {
        return texts().getOrDefault(file, "");
    }

    private EditionFile.Head head(Language language) {
        return EditionFile.parse(text("guides/move/" + language.code() + ".md")).head();
    }

    @Test
    void whatIsPublicIsWrittenWithTheDayInTheCity() {
        publishEverywhere();
        assertEquals(FACTS, text("guides/move/facts.yaml"));
        assertEquals("""
                ---
                title: T1
                summary: S
                revision: 1
                published: 2027-01-02
                translatedFrom: 1
                origin: human
                keywords:
                - k
                ---

                {#a}
                x
                """, text("guides/move/ja.md"));
        assertEquals(5, texts().size());
    }

    @Test
    void aMinorEditNamesTheLastThatWasMore() {
        publishEverywhere();
        publish(Language.ZH, 4, false);
        publish(Language.ZH, 5, true);
        assertTrue(head(Language.ZH).minor());
        assertEquals(4, head(Language.ZH).major());
    }

    @Test
    void aFirstEditThatItsAuthorCalledMinorIsNone() {
        publishFacts(FACTS);
        publish(Language.ZH, 1, true);
        assertFalse(head(Language.ZH).minor());
        assertEquals(null, head(Language.ZH).major());
    }

    @Test
    void noChangeNeededIsATranslationOfTheNewerSource() {
        publishEverywhere();
        publish(Language.ZH, 2, false);
        edition(Language.JA).confirm(edition(Language.ZH).published().orElseThrow(), "translator", AT);
        assertEquals(2, head(Language.JA).translatedFrom());
        assertEquals(1, head(Language.KO).translatedFrom());
    }

    @Test
    void aTranslationOfWordsThatAreNotPublicYetFollowsThoseThatAre() {
        publishEverywhere();
        var edition = edition(Language.EN);
        edition.publish(edition.accept(2, words("T2", false, 7), "test", AT), AT);
        assertEquals(1, head(Language.EN).translatedFrom());
    }

    @Test
    void theFactsExcuseTheLanguagesThatAreNotThereAndNoOthers() {
        publishFacts(FACTS.replace("guide:", "missing:\n  en: later\n  zh: never\nguide:"));
        publish(Language.ZH, 1, false);
        publish(Language.JA, 1, false);
        edition(Language.JA).withdraw("wrong");
        withdrawn.put(Language.JA, "withdrawn: wrong");
        assertEquals(Set.of("guides/move/facts.yaml", "guides/move/zh.md"), texts().keySet());
        assertEquals(
                Map.of(Language.EN, "later", Language.JA, "withdrawn: wrong", Language.KO, "not written yet"),
                GUIDES.read(text("guides/move/facts.yaml")).missing());
    }

    @Test
    void aDocumentThatWasWithdrawnIsNotWritten() {
        publishEverywhere();
        editions.values().forEach(it -> it.withdraw("wrong"));
        assertEquals(Map.of(), texts());
    }

    @Test
    void forThoseThatReferToItAWithdrawnDocumentLeavesItsFacts() {
        publishEverywhere();
        Language.all().forEach(it -> withdrawn.put(it, "withdrawn: wrong"));
        assertEquals(Map.of(), files().trace());
        editions.values().forEach(it -> it.withdraw("wrong"));
        var trace = files().trace();
        assertEquals(Set.of("guides/move/facts.yaml"), trace.keySet());
        assertEquals(
                withdrawn,
                GUIDES.read(trace.getOrDefault("guides/move/facts.yaml", "")).missing());
    }

    @Test
    void aDocumentThatIsNotPublicIsWrittenAmongTheDrafts() {
        draft(Language.ZH, words("新", false, null));
        draft(Language.EN, words("New", true, 3));
        factsDraft = new FactsDraft(document);
        factsDraft.write(FACTS.replace("2026-11-22", "\"2026-11-22\""), "author", AT);
        assertEquals(
                Set.of("drafts/guides/move/en.md", "drafts/guides/move/facts.yaml", "drafts/guides/move/zh.md"),
                texts().keySet());
        assertEquals(FACTS, text("drafts/guides/move/facts.yaml"));
        var chinese = EditionFile.parse(text("drafts/guides/move/zh.md")).head();
        assertEquals(3, chinese.revision());
        assertEquals(null, chinese.published());
        var english = EditionFile.parse(text("drafts/guides/move/en.md")).head();
        assertEquals(1, english.revision());
        assertEquals(3, english.translatedFrom());
    }

    @Test
    void aDraftThatIsNotFinishedIsWrittenAsFarAsItGoes() {
        var unfinished = new Words("", "", List.of(), Text.unfinished("{#a}\nx\n\n{#b}\n\n"));
        var draft = draft(Language.ZH, new Revision.Snapshot(unfinished, false, Origin.HUMAN, null, 0));
        factsDraft = new FactsDraft(document);
        factsDraft.write("category: [\n", "author", AT);
        assertTrue(text("drafts/guides/move/zh.md").endsWith("---\n\n" + draft.body()));
        assertEquals("category: [\n", text("drafts/guides/move/facts.yaml"));
    }

    @Test
    void theDraftOfAPublicDocumentStaysAtTheDesk() {
        publishEverywhere();
        draft(Language.ZH, words("新", false, null));
        assertEquals("T1", head(Language.ZH).title());
        assertEquals(5, texts().size());
    }

    @Test
    void whatWasPublishedIsReadAsTheSameAgain() throws TextProblem {
        publishEverywhere();
        texts().forEach((file, text) -> {
            if (file.endsWith(".md")) {
                assertEquals(text, EditionFile.parse(text).written());
            }
        });
    }
}
