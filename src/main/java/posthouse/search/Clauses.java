package posthouse.search;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import posthouse.document.Audience;
import posthouse.language.Language;
import posthouse.typing.Days;
import posthouse.typing.Kana;
import posthouse.typing.Pinyin;

/**
 * A question as the index is asked: the best of the languages that it may be in, the terms that it names in whatever
 * language, and its numbers. No clause is a must: the more of a question a document answers, the higher it stands.
 */
final class Clauses {

    /** Words of a question that are looked for; the rest of a pasted page says nothing new. */
    static final int MOST_WORDS = 64;

    /** More than {@link #MOST_WORDS} in every clause of every language can come to. */
    static final int MOST_CLAUSES = 32_768;

    private static final float OTHER_READING = 0.9f;
    private static final float AS_IT_SOUNDS = 1;
    private static final float TRANSLATED = 0.7f;
    private static final float OFFICIAL_TERM = 1.5f;
    private static final float TERM_IN_TITLE = 0.3f;

    /** Where a term is all that was typed, what has it in its title is meant. */
    private static final float ONLY_TERM_IN_TITLE = 3;

    private static final float NAME_PART = 0.3f;
    private static final float KEYWORD = 20;

    /** More than all else together, even of what has ended. */
    static final float PINNED = 1e6f;

    private static final float PIN = 1e7f;
    private static final float NUMBER = 10;
    private static final float INITIALS = 2;

    /** How far two neighbours of a question may stand from each other in a text, in words. */
    private static final int NEAR = 8;

    private final Question question;
    private final Vocabulary vocabulary;
    private final Translations translations;
    private final Map<List<Object>, Phrase> phrases = new HashMap<>();

    Clauses(Question question, Vocabulary vocabulary, Translations translations) {
        this.question = question;
        this.vocabulary = vocabulary;
        this.translations = translations;
    }

    private Phrase phrase(Language language, String text) {
        return phrases.computeIfAbsent(List.of(language, text), it -> new Phrase(language, text));
    }

    /** How much each way of finding counts in a language; measured, except the lead, which the sets do not have. */
    private record Weights(
            float words, float grams, float side, float sound, float title, float titleGrams, float near) {

        static final float LEAD = 1.2f;

        static Weights of(Language language) {
            return switch (language) {
                case ZH -> new Weights(1, 0.5f, 0.5f, 0.1f, 0.2f, 0.2f, 0.3f);
                case EN -> new Weights(1, 0.25f, 0.4f, 0.05f, 0.8f, 0.1f, 0.5f);
                case JA -> new Weights(1, 0.5f, 0.2f, 0.1f, 0.7f, 0.1f, 1.3f);
                case KO -> new Weights(1, 0.7f, 1.6f, 0.1f, 2, 0.1f, 0.3f);
            };
        }
    }

    /**
     * The best of the ways in which a document may say it, each one flat sum: that of a sum and the best of several is the
     * best of their sums, and the index adds up a flat one much faster.
     *
     * @param reading what was probably meant, if that is something else than what was typed
     */
    Query query(Optional<String> reading) {
        var asked = new ArrayList<>(asked(question.text()));
        reading.ifPresent(it -> asked(it).forEach(way -> asked.add(new BoostQuery(way, OTHER_READING))));
        return new DisjunctionMaxQuery(asked, 0);
    }

    private List<Query> asked(String text) {
        var inAnyLanguage = List.of(
                officialTerms(text),
                partsOfNames(text),
                any(Indexing.NUMBER, Question.numbers(text), NUMBER),
                any(Indexing.DAY, Days.in(text), NUMBER),
                initials(text),
                pins(text));
        return ways(text).stream().map(way -> sum(way, inAnyLanguage)).toList();
    }

    private static Query sum(Query way, List<Query> others) {
        var sum = new BooleanQuery.Builder().add(way, SHOULD);
        others.forEach(it -> sum.add(it, SHOULD));
        return sum.build();
    }

    /** What the office puts first for just these words. */
    private Query pins(String text) {
        var pins = Question.languages(text, question.reader()).stream()
                .map(language -> Indexing.pin(language, phrase(language, text)))
                .toList();
        return new BoostQuery(new ConstantScoreQuery(any(Indexing.PIN, pins, 1)), PIN);
    }

    /**
     * What a document must say to answer the question, rather than only come near it: a term, number, day or name that it
     * asks for, most of its words, or all of its sounds.
     */
    Query sure(Optional<String> reading) {
        var sure = new BooleanQuery.Builder().add(sure(question.text()), SHOULD);
        reading.map(this::sure).ifPresent(it -> sure.add(it, SHOULD));
        return sure.build();
    }

    private Query sure(String text) {
        var sure = new BooleanQuery.Builder()
                .add(pins(text), SHOULD)
                .add(officialTerms(text), SHOULD)
                .add(any(Indexing.NUMBER, Question.numbers(text), NUMBER), SHOULD)
                .add(any(Indexing.DAY, Days.in(text), NUMBER), SHOULD)
                .add(initials(text), SHOULD);
        var languages = Question.languages(text, question.reader());
        for (var language : languages) {
            var phrase = phrase(language, text);
            sure.add(keyword(language, phrase), SHOULD);
            sure.add(most(Recipe.WORDS, language, phrase), SHOULD);
            if (language == Language.JA) {
                sure.add(most(Recipe.SIDE, language, phrase), SHOULD); // what is typed in kana
            }
        }
        Pinyin.typed(text).ifPresent(said -> sure.add(all(Language.ZH, said), SHOULD));
        Kana.typed(text).ifPresent(said -> sure.add(all(Language.JA, said), SHOULD));
        translated(text, languages).forEach(it -> sure.add(it, SHOULD));
        return sure.build();
    }

    private static Query most(Recipe recipe, Language language, Phrase phrase) {
        var words = phrase.cut(recipe);
        return atLeast(recipe.field(language), words, words.size() / 2 + 1);
    }

    private static Query all(Language language, List<String> said) {
        var runs = SoundTokenizer.runs(said, Recipe.sounds(language));
        return atLeast(Recipe.SOUND.field(language), runs, runs.size());
    }

    private static Query atLeast(String field, List<String> words, int count) {
        var some = new BooleanQuery.Builder();
        var distinct = words.stream().distinct().limit(MOST_WORDS).toList();
        distinct.forEach(it -> some.add(exactly(field, it), SHOULD));
        return some.setMinimumNumberShouldMatch(Math.min(count, distinct.size()))
                .build();
    }

    private List<Query> ways(String text) {
        var ways = new ArrayList<Query>();
        var languages = Question.languages(text, question.reader());
        languages.forEach(language -> ways.add(in(language, phrase(language, text))));
        Pinyin.typed(text).ifPresent(said -> ways.add(sounding(Language.ZH, said)));
        Kana.typed(text).ifPresent(said -> ways.add(sounding(Language.JA, said)));
        if (Kana.isKana(text)) {
            ways.add(sounding(Language.JA, Kana.morae(text)));
        }
        translated(text, languages).forEach(it -> ways.add(new BoostQuery(it, TRANSLATED)));
        return ways;
    }

    private List<Query> translated(String text, Collection<Language> languages) {
        return languages.stream()
                .flatMap(from -> Language.all().stream()
                        .filter(to -> translations.lead(from, to))
                        .map(to -> translations.query(phrase(from, text).said(), from, to)))
                .toList();
    }

    private static Query in(Language language, Phrase phrase) {
        var weights = Weights.of(language);
        var words = phrase.cut(Recipe.WORDS);
        var grams = phrase.cut(Recipe.GRAMS);
        return new BooleanQuery.Builder()
                .add(any(Recipe.WORDS.field(language), words, weights.words), SHOULD)
                .add(any(Recipe.GRAMS.field(language), grams, weights.grams), SHOULD)
                .add(any(Recipe.SIDE.field(language), phrase.cut(Recipe.SIDE), weights.side), SHOULD)
                .add(any(Recipe.SOUND.field(language), phrase.cut(Recipe.SOUND), weights.sound), SHOULD)
                .add(any(Indexing.title(language), words, weights.title), SHOULD)
                .add(any(Indexing.titleGrams(language), grams, weights.titleGrams), SHOULD)
                .add(any(Indexing.lead(language), words, Weights.LEAD), SHOULD)
                .add(neighbours(Recipe.WORDS.field(language), words, weights.near), SHOULD)
                .add(keyword(language, phrase), SHOULD)
                .build();
    }

    /** What was typed as it sounds, in another script. */
    private static Query sounding(Language language, List<String> said) {
        var runs = SoundTokenizer.runs(said, Recipe.sounds(language));
        return any(Recipe.SOUND.field(language), runs, AS_IT_SOUNDS);
    }

    /** Few documents have keywords, so how rare one is says nothing. */
    private static Query keyword(Language language, Phrase phrase) {
        var whole = exactly(Indexing.keyword(language), phrase.whole());
        return new BoostQuery(new ConstantScoreQuery(whole), KEYWORD);
    }

    private Query officialTerms(String text) {
        var mentions = vocabulary.mentions(text);
        var inTitle = mentions.stream().anyMatch(it -> it.isAllOf(text)) ? ONLY_TERM_IN_TITLE : TERM_IN_TITLE;
        var terms = new BooleanQuery.Builder();
        mentions.stream()
                .map(Vocabulary.Mention::terms)
                .distinct()
                .limit(MOST_WORDS)
                .forEach(meant -> terms.add(bestOf(meant, inTitle), SHOULD));
        return terms.build();
    }

    /** A word that is used for several terms finds the best of them. */
    private static Query bestOf(List<posthouse.glossary.Term> meant, float inTitle) {
        return new DisjunctionMaxQuery(
                meant.stream().map(it -> term(it.id(), inTitle)).toList(), 0);
    }

    private static Query term(String id, float inTitle) {
        return new BooleanQuery.Builder()
                .add(any(Indexing.TERM, List.of(id), OFFICIAL_TERM), SHOULD)
                .add(any(Indexing.TITLE_TERM, List.of(id), inTitle), SHOULD)
                .build();
    }

    private static Query partsOfNames(String text) {
        return any(Indexing.NAMES, Phrase.cut(Recipe.names(), text), NAME_PART);
    }

    private static Query initials(String text) {
        return any(Indexing.INITIALS, Initials.typed(text), INITIALS);
    }

    /** What is asked, among some documents only. */
    static Query narrowed(Query asked, Question.Narrowing narrowing) {
        var all = new BooleanQuery.Builder().add(asked, MUST);
        if (narrowing.kind() != null) {
            all.add(exactly(Indexing.KIND, narrowing.kind()), FILTER);
        }
        if (narrowing.category() != null) {
            all.add(exactly(Indexing.CATEGORY, narrowing.category().code()), FILTER);
        }
        if (narrowing.audience() != null) {
            // What is for everybody is for each of them.
            all.add(any(Indexing.AUDIENCE, List.of(narrowing.audience().code(), Audience.ALL.code()), 1), FILTER);
        }
        return all.build();
    }

    private static Query any(String field, Collection<String> words, float weight) {
        var any = new BooleanQuery.Builder();
        if (weight > 0) {
            words.stream()
                    .distinct()
                    .limit(MOST_WORDS)
                    .forEach(word -> any.add(new BoostQuery(exactly(field, word), weight), SHOULD));
        }
        return any.build();
    }

    private static Query neighbours(String field, List<String> words, float weight) {
        var pairs = new BooleanQuery.Builder();
        for (int at = 0; at + 1 < Math.min(words.size(), MOST_WORDS); at++) {
            pairs.add(new BoostQuery(new PhraseQuery(NEAR, field, words.get(at), words.get(at + 1)), weight), SHOULD);
        }
        return pairs.build();
    }

    private static Query exactly(String field, String word) {
        return new TermQuery(new Term(field, word));
    }
}
