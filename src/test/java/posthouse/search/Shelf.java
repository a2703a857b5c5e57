package posthouse.search;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import posthouse.document.AllSections;
import posthouse.document.Audience;
import posthouse.document.Category;
import posthouse.document.Facts;
import posthouse.document.Freshness;
import posthouse.document.KindFacts;
import posthouse.document.Origin;
import posthouse.document.PublicDocument;
import posthouse.document.PublicEdition;
import posthouse.document.Sections;
import posthouse.document.Words;
import posthouse.glossary.Term;
import posthouse.journal.Change;
import posthouse.language.Language;
import posthouse.publishing.ContentDocument;
import posthouse.publishing.ContentFolder;
import posthouse.reference.Pin;
import posthouse.reference.SharedFact;
import posthouse.text.Text;

/** Documents of a test, and the Changes that their coming and going makes. */
class Shelf extends Corpus {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Sections SECTIONS = AllSections.found();

    final Map<Long, PublicDocument> documents = new TreeMap<>();
    final List<Change> changes = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    final Map<String, SharedFact> sharedFacts = new TreeMap<>();
    final List<Pin> pins = new ArrayList<>();
    int readAll;

    /** The documents that the application brings, as they are once they are published. */
    static Shelf ofStartingContent() {
        var shelf = new Shelf();
        var content = new ContentFolder(Path.of("content"), SECTIONS).read();
        content.terms().values().forEach(shelf.terms::addAll);
        shelf.pins.addAll(content.pins());
        content.sharedFacts().forEach(it -> shelf.sharedFacts.put(it.name(), it));
        content.documents().forEach(it -> shelf.put(published(shelf.documents.size() + 1, it)));
        return shelf;
    }

    private static PublicDocument published(long id, ContentDocument written) {
        var editions = new EnumMap<Language, PublicEdition>(Language.class);
        written.editions().forEach((language, file) -> editions.put(language, edition(language, file.words())));
        var section = written.section();
        return new PublicDocument(
                id,
                section.kind(),
                written.slug(),
                section.path(),
                written.facts(),
                Instant.EPOCH,
                ContentDocument.SOURCE,
                editions);
    }

    private static PublicEdition edition(Language language, Words words) {
        return new PublicEdition(language, 1, words, Origin.HUMAN, Instant.EPOCH, Freshness.CURRENT, null);
    }

    private void put(PublicDocument document) {
        documents.put(document.id(), document);
        changed(document.id());
    }

    @Override
    public long latest() {
        return changes.size();
    }

    @Override
    public List<Change> since(long number, int size) {
        return changes.stream().filter(it -> it.number() > number).limit(size).toList();
    }

    @Override
    public List<PublicDocument> withIds(Collection<Long> ids) {
        return documents.values().stream().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public List<PublicDocument> after(long id, int size) {
        readAll++;
        return documents.values().stream()
                .filter(it -> it.id() > id)
                .limit(size)
                .toList();
    }

    @Override
    public Indexing indexing() {
        return new Indexing(Vocabulary.withWorld(terms), Map.copyOf(sharedFacts), SECTIONS, pins());
    }

    @Override
    public List<Pin> pins() {
        return pins;
    }

    void changed(@Nullable Long id) {
        changes.add(new Change(changes.size() + 1, id, Instant.ofEpochSecond(changes.size())));
    }

    Made guide(String slug) {
        return new Made("guide", slug);
    }

    Made hotline(String number) {
        return new Made("hotline", number);
    }

    void remove(String slug) {
        var document = documents.values().stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        documents.remove(document.id());
        changed(document.id());
    }

    void residencePermit() {
        terms.add(new Term(
                "residence-permit",
                "居留许可",
                "居留許可",
                "jūliú xǔkě",
                "residence permit",
                "居留許可",
                "きょりゅうきょか",
                "거류허가",
                "georyu heoga",
                "high",
                List.of(),
                Map.of(Language.JA, List.of("在留カード"), Language.KO, List.of("외국인등록증"), Language.EN, List.of("ARC")),
                Map.of(),
                Map.of()));
    }

    /** The number that a document is looked up by. */
    record Number(List<String> numbers) implements KindFacts {}

    /** A document on its way to the shelf. */
    final class Made {
        private final String kind;
        private final String slug;
        private final Map<Language, PublicEdition> editions = new EnumMap<>(Language.class);
        private List<String> keywords = List.of();
        private List<String> numbers = List.of();
        private Audience audience = Audience.ALL;
        private @Nullable LocalDate until;

        private Made(String kind, String slug) {
            this.kind = kind;
            this.slug = slug;
        }

        Made in(Language language, String title, String summary, String body) {
            var words = new Words(title, summary, keywords, Text.parse("{#it}\n" + body + "\n"));
            editions.put(language, edition(language, words));
            return this;
        }

        /** Of the languages that follow. */
        Made keywords(String... keywords) {
            this.keywords = List.of(keywords);
            return this;
        }

        Made numbers(String... numbers) {
            this.numbers = List.of(numbers);
            return this;
        }

        Made until(LocalDate until) {
            this.until = until;
            return this;
        }

        Made audience(Audience audience) {
            this.audience = audience;
            return this;
        }

        void put() {
            var facts = new Facts(
                    Category.LIFE,
                    List.of(audience),
                    TODAY,
                    null,
                    null,
                    null,
                    until,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    null,
                    new Number(numbers));
            long id = documents.values().stream()
                    .filter(it -> it.slug().equals(slug))
                    .map(PublicDocument::id)
                    .findFirst()
                    .orElse((long) changes.size() + 1);
            Shelf.this.put(new PublicDocument(id, kind, slug, kind + "s", facts, Instant.EPOCH, Language.ZH, editions));
        }
    }
}
