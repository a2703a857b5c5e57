package posthouse.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import posthouse.document.PublicDocument;
import posthouse.document.PublicEdition;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.document.Words;
import posthouse.language.Language;
import posthouse.reference.Pin;
import posthouse.reference.SharedFact;
import posthouse.text.Markdown;
import posthouse.typing.Days;

/** What a document is in the index: one entry, with the words of each language in fields of their own. */
record Indexing(Vocabulary vocabulary, Map<String, SharedFact> sharedFacts, Sections sections, List<Pin> pins) {

    static final Indexing EMPTY = new Indexing(Vocabulary.EMPTY, Map.of(), new Sections(List.of()), List.of());

    static final String ID = "id";
    static final String KIND = "kind";
    static final String SLUG = "slug";
    static final String SECTION = "section";
    static final String SOURCE = "source";
    static final String AUDIENCE = "audience";
    static final String CATEGORY = "category";
    static final String UPDATED = "updated";
    static final String ENDS = "ends";
    /** How much a document of its kind counts beside others: the bits of a float. */
    static final String STANDING = "standing";
    /** Numbers, exactly: phones, document numbers, the slug. */
    static final String NUMBER = "number";
    /** The ids of the terms that a document speaks of, more often where they matter more. */
    static final String TERM = "term";
    /** The ids of those that a title names, more often where they are more of it. */
    static final String TITLE_TERM = "term.title";
    /** Stored: the same ids, each once. */
    static final String TERMS = "terms";
    /** The names of these terms, in all languages: for somebody who types half of one. */
    static final String NAMES = "names";

    /** The first letters of the names in titles, keywords and terms. */
    static final String INITIALS = "initials";
    /** What a title begins with, in every way in which it may be typed; see {@link Completion}. */
    static final String BEGINNING = "beginning";
    /** The days that a document names. */
    static final String DAY = "day";

    /** Keeps the places of words, one after the other and in the text that they come from. */
    static final FieldType PLACES = read(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    /** Keeps how often there is each word. */
    private static final FieldType COUNTS = read(IndexOptions.DOCS_AND_FREQS);

    private static final int WHOLE_TITLE = 10;
    private static final int ALONE = 2;

    private static FieldType read(IndexOptions kept) {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(kept);
        type.freeze();
        return type;
    }

    /** What is searched in a language and shown of it: {@code zh.title}, and the summary with what people type instead. */
    static String title(Language language) {
        return language.code() + ".title";
    }

    static String titleGrams(Language language) {
        return language.code() + ".title.grams";
    }

    static String lead(Language language) {
        return language.code() + ".lead";
    }

    /** What people type instead, each whole, by {@link Phrase#whole}: who types just that means this document. */
    static String keyword(Language language) {
        return language.code() + ".keyword";
    }

    /** The ids of the terms that are named in a language's words. */
    static String mentions(Language language) {
        return language.code() + ".mentions";
    }

    /** What was typed by people for whom the office has pinned this document. */
    static final String PIN = "pin";

    /** By {@link #PIN}. */
    static String pin(Language language, Phrase words) {
        return language.code() + " " + words.whole();
    }

    /** Stored only: what snippets are cut from. */
    static String body(Language language) {
        return language.code() + ".body";
    }

    /** The recipe of each field. */
    static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return Language.of(field.substring(0, Math.max(0, field.indexOf('.'))))
                        .map(language -> recipe(field).in(language))
                        .orElseGet(Recipe::names);
            }
        };
    }

    private static Recipe recipe(String field) {
        return Stream.of(Recipe.values())
                .filter(it -> field.endsWith(it.ending()))
                .findFirst()
                .orElse(Recipe.WORDS);
    }

    Document entry(PublicDocument document) {
        var entry = new Document();
        key(entry, document);
        entry.add(new NumericDocValuesField(STANDING, Float.floatToIntBits(standing(document.kind()))));
        narrowing(entry, document);
        pins.stream()
                .filter(it -> it.document().equals(document.kind() + ":" + document.slug()))
                .forEach(it -> entry.add(new StringField(
                        PIN, pin(it.language(), new Phrase(it.language(), it.words())), Field.Store.NO)));
        numbers(document).forEach(it -> entry.add(new StringField(NUMBER, it, Field.Store.NO)));
        var written = document.editions().values().stream().map(this::written).toList();
        written.forEach(it -> words(entry, it));
        terms(document, written).forEach((id, weight) -> term(entry, id, weight));
        inTitles(written).forEach((id, weight) -> titleTerm(entry, id, weight));
        return entry;
    }

    private float standing(String kind) {
        return sections.ofKind(kind).map(Section::standing).orElse(1f);
    }

    private static void key(Document entry, PublicDocument document) {
        entry.add(new StringField(ID, Long.toString(document.id()), Field.Store.NO));
        entry.add(new KeywordField(KIND, document.kind(), Field.Store.YES));
        entry.add(new StoredField(SLUG, document.slug()));
        entry.add(new StoredField(SECTION, document.sectionPath()));
        entry.add(new StoredField(SOURCE, document.source().code()));
        entry.add(new NumericDocValuesField(UPDATED, document.updated().getEpochSecond()));
    }

    private static void narrowing(Document entry, PublicDocument document) {
        var facts = document.facts();
        facts.audience().forEach(it -> entry.add(new KeywordField(AUDIENCE, it.code(), Field.Store.NO)));
        entry.add(new KeywordField(CATEGORY, facts.category().code(), Field.Store.NO));
        LocalDate last = facts.validUntil();
        if (last != null) {
            entry.add(new NumericDocValuesField(ENDS, last.toEpochDay()));
            entry.add(new StoredField(ENDS, last.toEpochDay()));
        }
    }

    private static Stream<String> numbers(PublicDocument document) {
        var disclosure = document.facts().disclosure();
        return Stream.concat(
                        Stream.concat(Stream.of(document.slug()), document.facts().own().numbers().stream()),
                        disclosure == null
                                ? Stream.of()
                                : Stream.of(disclosure.indexNumber(), orEmpty(disclosure.documentNumber())))
                .map(Question::number)
                .filter(it -> !it.isEmpty())
                .distinct();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void titleTerm(Document entry, String id, int weight) {
        entry.add(new TermField(TITLE_TERM, id, weight));
        var term = vocabulary.term(id);
        initials(entry, Stream.of(term.zh(), term.ko()));
    }

    private static void initials(Document entry, Stream<String> names) {
        names.flatMap(it -> Initials.of(it).stream())
                .forEach(it -> entry.add(new StringField(INITIALS, it, Field.Store.NO)));
    }

    /** An edition, and the terms that it names. */
    private record Written(
            Language language, List<String> keywords, Wording wording, List<Vocabulary.Mention> mentions) {}

    private Written written(PublicEdition edition) {
        var words = edition.words();
        var wording = Wording.of(words, plain(edition.language(), words));
        return new Written(edition.language(), words.keywords(), wording, vocabulary.mentions(wording.whole()));
    }

    private static void words(Document entry, Written written) {
        var language = written.language;
        var wording = written.wording;
        var all = wording.whole();
        entry.add(new StoredField(title(language), wording.title()));
        entry.add(new Field(title(language), wording.title(), COUNTS));
        entry.add(new Field(titleGrams(language), wording.title(), COUNTS));
        entry.add(new Field(lead(language), wording.summary() + "\n" + wording.keywords(), COUNTS));
        written.keywords.stream()
                .map(it -> new Phrase(language, it).whole())
                .forEach(it -> entry.add(new StringField(keyword(language), it, Field.Store.NO)));
        initials(entry, Stream.concat(Stream.of(wording.title()), written.keywords.stream()));
        Completion.keys(language, wording.title())
                .forEach(it -> entry.add(new StringField(BEGINNING, it, Field.Store.NO)));
        Days.in(all).forEach(it -> entry.add(new StringField(DAY, it, Field.Store.NO)));
        for (var recipe : Recipe.values()) {
            entry.add(new Field(recipe.field(language), all, Marker.reads(recipe, language) ? PLACES : COUNTS));
        }
        entry.add(new MentionsField(mentions(language), written.mentions));
        entry.add(new StoredField(body(language), wording.shown()));
    }

    private String plain(Language language, Words words) {
        return new Markdown(link -> link, name -> {
                    var fact = sharedFacts.get(name);
                    return fact == null ? name : fact.in(language);
                })
                .plain(words.text());
    }

    private Map<String, Integer> terms(PublicDocument document, List<Written> written) {
        var weights = new LinkedHashMap<String, Integer>();
        for (var each : written) {
            for (var mention : each.mentions) {
                int weight = each.wording.weight(mention.from());
                mention.terms().forEach(it -> weights.merge(it.id(), weight, Integer::sum));
            }
        }
        document.facts().own().terms().stream()
                .filter(vocabulary::knows)
                .forEach(id -> weights.merge(id, ALONE, Integer::sum));
        weights.values().removeIf(it -> it == 0);
        return weights;
    }

    /** The terms that the titles name, and how much of a title is that name, in tenths, where it is most. */
    private static Map<String, Integer> inTitles(List<Written> written) {
        var shares = new LinkedHashMap<String, Integer>();
        for (var each : written) {
            int length = each.wording.title().length();
            for (var mention : each.mentions) {
                if (mention.end() <= length) {
                    int share = 1 + WHOLE_TITLE * mention.words().length() / length;
                    mention.terms().forEach(it -> shares.merge(it.id(), share, Math::max));
                }
            }
        }
        return shares;
    }

    private void term(Document entry, String id, int weight) {
        entry.add(new TermField(TERM, id, weight));
        entry.add(new StoredField(TERMS, id));
        var names = Vocabulary.names(vocabulary.term(id)).stream().collect(Collectors.joining("\n"));
        entry.add(new Field(NAMES, names, COUNTS));
    }

    /** The same with what is pinned now. */
    Indexing with(List<Pin> pins) {
        return new Indexing(vocabulary, sharedFacts, sections, pins);
    }
}
