package posthouse.search;

import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import posthouse.language.Language;
import posthouse.lexicon.Entry;

/**
 * Dictionaries, as a question is asked in another language through them: each of its words becomes one clause of all
 * that the word may be there, so a word with many meanings counts no more than one with a single meaning (Pirkola 1998).
 * They lead from and to English.
 */
final class Translations {

    static final Translations NONE = new Translations(List.of());

    /** Words of a question that are looked up; the rest of a pasted page says nothing new. */
    private static final int MOST_WORDS = 32;

    private static final int MOST_MEANINGS = 8;
    private static final int MOST_GRAMS = 12;
    private static final int LONGEST_WORD = 10;
    private static final int LONGEST_PHRASE = 4;
    private static final int NEAR = 3;
    private static final float NEXT_MEANING = 0.8f;
    private static final float SINGLE_CHARACTER = 0.4f;
    private static final float PART = 0.3f;
    private static final float NEARLY = 0.8f;
    private static final float TOGETHER = 0.5f;

    private final Map<Language, Map<String, Collection<String>>> toEnglish = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, List<Meaning>>> fromEnglish = new EnumMap<>(Language.class);

    /** A word for an English one, and at which place of its entry that stands: the usual meaning is the first. */
    private record Meaning(String word, int place) {

        float weight() {
            return (float) Math.pow(NEXT_MEANING, place);
        }
    }

    Translations(List<Entry> entries) {
        entries.forEach(this::add);
        fromEnglish.values().forEach(words -> words.replaceAll((english, meanings) -> usual(meanings)));
    }

    private void add(Entry entry) {
        var language = entry.language();
        for (var word : entry.words()) {
            toEnglish
                    .computeIfAbsent(language, it -> new HashMap<>())
                    .computeIfAbsent(Folding.name(word), it -> new LinkedHashSet<>())
                    .addAll(entry.english());
        }
        var words = fromEnglish.computeIfAbsent(language, it -> new HashMap<>());
        for (int place = 0; place < entry.english().size(); place++) {
            var english = new Phrase(Language.EN, entry.english().get(place)).whole();
            words.computeIfAbsent(english, it -> new ArrayList<>())
                    .add(new Meaning(entry.words().getFirst(), place));
        }
    }

    private static List<Meaning> usual(List<Meaning> meanings) {
        return meanings.stream()
                .sorted(Comparator.comparingInt(Meaning::place))
                .limit(MOST_MEANINGS)
                .toList();
    }

    /** Whether there is a dictionary from one to the other. */
    boolean lead(Language from, Language to) {
        return from == Language.EN ? fromEnglish.containsKey(to) : to == Language.EN && toEnglish.containsKey(from);
    }

    /** What a text in one language says, asked in another. */
    Query query(String text, Language from, Language to) {
        return from == Language.EN ? fromEnglish(text, to) : toEnglish(text, from);
    }

    private Query fromEnglish(String text, Language to) {
        var words = Phrase.cut(Recipe.WORDS.in(Language.EN), text).stream()
                .limit(MOST_WORDS)
                .toList();
        var known = Objects.requireNonNull(fromEnglish.get(to));
        var query = new BooleanQuery.Builder();
        for (int at = 0; at < words.size(); ) {
            int end = Math.min(words.size(), at + LONGEST_PHRASE);
            while (end > at && !known.containsKey(String.join(" ", words.subList(at, end)))) {
                end--;
            }
            if (end == at) {
                // A name, which may stand there as it is.
                query.add(exactly(to, words.get(at)), SHOULD);
            } else {
                var meanings = Objects.requireNonNull(known.get(String.join(" ", words.subList(at, end))));
                query.add(anyOf(meanings, to), SHOULD);
            }
            at = Math.max(end, at + 1);
        }
        return query.build();
    }

    private Query toEnglish(String text, Language from) {
        var known = Objects.requireNonNull(toEnglish.get(from));
        var folded = Folding.name(text);
        var query = new BooleanQuery.Builder();
        var rest = new StringBuilder();
        var asked = new LinkedHashSet<String>();
        for (var word : cut(folded, known.keySet())) {
            boolean isKnown = known.containsKey(word);
            rest.append(isKnown ? " " : word);
            if (isKnown && asked.size() < MOST_WORDS && asked.add(word)) {
                var meant = anyOf(english(known, word), Language.EN);
                query.add(new BoostQuery(meant, word.length() == 1 ? SINGLE_CHARACTER : 1), SHOULD);
                for (var part : partsOf(word, known)) {
                    query.add(new BoostQuery(exactly(Language.EN, english(known, part)), PART), SHOULD);
                }
            }
        }
        Phrase.cut(Recipe.WORDS.in(Language.EN), rest.toString()).stream()
                .limit(MOST_WORDS)
                .forEach(name -> query.add(exactly(Language.EN, name), SHOULD));
        return query.build();
    }

    /** The fewest words that a text can be cut into, the longer ones first; what is not known, character by character. */
    static List<String> cut(String text, Set<String> known) {
        var costs = new int[text.length() + 1];
        var ends = new int[text.length()];
        for (int from = text.length() - 1; from >= 0; from--) {
            ends[from] = from + 1;
            costs[from] = costs[from + 1] + 2;
            for (int end = from + 2; end <= Math.min(text.length(), from + LONGEST_WORD); end++) {
                if (costs[end] + 1 <= costs[from] && known.contains(text.substring(from, end))) {
                    ends[from] = end;
                    costs[from] = costs[end] + 1;
                }
            }
        }
        var words = new ArrayList<String>();
        for (int from = 0; from < text.length(); from = ends[from]) {
            words.add(text.substring(from, ends[from]));
        }
        return words;
    }

    /** The shorter words in a long one: a text may say the one, and the question the other. */
    private static List<String> partsOf(String word, Map<String, Collection<String>> known) {
        var parts = new ArrayList<String>();
        for (int at = 0; word.length() > 2 && at + 1 < word.length(); at++) {
            int end = longest(known, word, at, at == 0 ? word.length() - 1 : word.length());
            if (end > at + 1) {
                parts.add(word.substring(at, end));
            }
        }
        return parts;
    }

    /** Where the longest known word ends that begins here; here, if none does. */
    private static int longest(Map<String, Collection<String>> known, String text, int from, int limit) {
        int end = Math.min(limit, from + LONGEST_WORD);
        while (end > from && !known.containsKey(text.substring(from, end))) {
            end--;
        }
        return end;
    }

    private static List<Meaning> english(Map<String, Collection<String>> known, String word) {
        var meanings = new ArrayList<Meaning>();
        Objects.requireNonNull(known.get(word)).stream()
                .limit(MOST_MEANINGS)
                .forEach(
                        it -> meanings.add(new Meaning(StopWords.of(Language.EN).removedFrom(it), meanings.size())));
        return meanings;
    }

    private static Query anyOf(List<Meaning> meanings, Language to) {
        var nearly = meanings.stream()
                .map(it -> (Query) new BoostQuery(nearly(to, it.word), it.weight()))
                .toList();
        return new BooleanQuery.Builder()
                .add(exactly(to, meanings), SHOULD)
                .add(new DisjunctionMaxQuery(nearly, 0), SHOULD)
                .build();
    }

    /** A meaning counts the more the sooner its entry has it, and the fewer words it takes. */
    private static Query exactly(Language to, List<Meaning> meanings) {
        var weights = new HashMap<String, Float>();
        for (var meaning : meanings) {
            var words = Phrase.cut(Recipe.WORDS.in(to), meaning.word);
            float each = meaning.weight() / (float) Math.sqrt(words.size());
            words.forEach(it -> weights.merge(it, each, Math::max));
        }
        var exactly = new SynonymQuery.Builder(Recipe.WORDS.field(to));
        weights.forEach((it, counts) -> exactly.addTerm(new Term(Recipe.WORDS.field(to), it), counts));
        return exactly.build();
    }

    /** With another ending, in a longer compound; or all its words together. */
    private static Query nearly(Language to, String meaning) {
        var words = Phrase.cut(Recipe.WORDS.in(to), meaning);
        var nearly = new BooleanQuery.Builder();
        var grams = Phrase.cut(Recipe.GRAMS.in(to), meaning).stream()
                .limit(MOST_GRAMS)
                .toList();
        for (var gram : grams) {
            var found = new TermQuery(new Term(Recipe.GRAMS.field(to), gram));
            nearly.add(new BoostQuery(found, NEARLY / grams.size()), SHOULD);
        }
        if (words.size() > 1) {
            var together = new PhraseQuery(NEAR, Recipe.WORDS.field(to), words.toArray(String[]::new));
            nearly.add(new BoostQuery(together, TOGETHER), SHOULD);
        }
        return nearly.build();
    }

    private static Query exactly(Language language, String word) {
        return new TermQuery(new Term(Recipe.WORDS.field(language), word));
    }
}
