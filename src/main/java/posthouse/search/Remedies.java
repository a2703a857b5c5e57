package posthouse.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import posthouse.account.Account;
import posthouse.document.Documents;
import posthouse.document.PublicDocument;
import posthouse.glossary.Term;
import posthouse.glossary.Terms;
import posthouse.journal.Changes;
import posthouse.journal.Timeline;
import posthouse.journal.TimelineEntry;
import posthouse.language.Language;
import posthouse.language.Refusal;
import posthouse.publishing.Rights;
import posthouse.reference.Pin;
import posthouse.reference.References;

/** What the office does about words that find nothing: pins a document to them, or makes them a name of a term. */
@ApplicationScoped
@Transactional
public class Remedies {

    @Inject
    private References references;

    @Inject
    private Terms terms;

    @Inject
    private Documents documents;

    @Inject
    private FailedSearches failures;

    @Inject
    private Timeline timeline;

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    /**
     * Puts a document first for everybody who types just these words, instead of what stood first for them.
     *
     * @param document {@code guide:lost-passport}
     * @throws Refusal if it is not public, the words are none, or somebody may not publish
     */
    public void pin(Account by, Language reader, String words, String document) {
        new Rights(by).requirePublishes();
        var pin = new Pin(Question.language(words, reader), required(words), document);
        if (documents.named(List.of(document)).isEmpty()) {
            throw new Refusal("publishing.refused.unknown");
        }
        var touched = Stream.concat(
                        references.pins().stream().filter(it -> it.name().equals(pin.name())), Stream.of(pin))
                .toList();
        references.put(pin);
        failures.settle(reader, words);
        done(by, "pin", pin, touched);
    }

    /** Takes a pin off; of one that has gone meanwhile, nothing. */
    public void unpin(Account by, String name) {
        new Rights(by).requirePublishes();
        references.pins().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .ifPresent(it -> {
                    references.remove(it);
                    done(by, "unpin", it, List.of(it));
                });
    }

    private void done(Account by, String act, Pin pin, List<Pin> touched) {
        timeline.append(new TimelineEntry(
                clock.instant(), by.name(), act, pin.document().replace(':', '/'), pin.words()));
        var names = touched.stream().map(Pin::document).distinct().toList();
        changes.append(new ArrayList<>(
                documents.named(names).stream().map(PublicDocument::id).toList()));
    }

    /**
     * Makes the words another name of a term: whatever speaks of it is found by them.
     *
     * @throws Refusal if there is no such term, the words are none, or somebody may not publish
     */
    public void addVariant(Account by, Language reader, String words, String term) {
        new Rights(by).requirePublishes();
        var variant = required(words);
        var language = Question.language(variant, reader);
        var topic = terms.byTopic().entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(each -> each.id().equals(term)))
                .findFirst()
                .orElseThrow(() -> new Refusal("search.refused.term"));
        var known = terms.named(List.of(term)).get(term);
        if (known == null || known.refused(language).contains(variant)) {
            throw new Refusal("search.refused.term");
        }
        terms.put(topic.getKey(), with(known, language, variant));
        failures.settle(reader, words);
        timeline.append(new TimelineEntry(clock.instant(), by.name(), "add-variant", "term/" + term, variant));
        changes.appendForAll(); // any document may speak of it
    }

    private static Term with(Term term, Language language, String variant) {
        var variants = new EnumMap<Language, List<String>>(Language.class);
        variants.putAll(term.variants());
        variants.merge(
                language,
                List.of(variant),
                (had, added) ->
                        Stream.concat(had.stream(), added.stream()).distinct().toList());
        return new Term(
                term.id(),
                term.zh(),
                term.hant(),
                term.pinyin(),
                term.en(),
                term.ja(),
                term.kana(),
                term.ko(),
                term.romanised(),
                term.confidence(),
                term.sources(),
                Map.copyOf(variants),
                term.admitted(),
                term.refused());
    }

    private static String required(String words) {
        var said = Question.of(words, Language.EN);
        if (said.isEmpty() || said.text().length() > Pin.LONGEST) {
            throw new Refusal("search.refused.words", Pin.LONGEST);
        }
        return said.text();
    }
}
