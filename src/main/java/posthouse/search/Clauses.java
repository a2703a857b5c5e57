package posthouse.search;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import posthouse.document.Audience;
import posthouse.language.Language;

/**
 * A question as the index is asked: the best of the languages that it may be in, the terms that it names in whatever
 * language, and its numbers. No clause is a must: the more of a question a document answers, the higher it stands.
 */
record Clauses(Question question, Vocabulary vocabulary) {

    /** Words of a question that are looked for; the rest of a pasted page says nothing new. */
    static final int MOST_WORDS = 64;

    /** More than {@link #MOST_WORDS} in every clause of every language can come to. */
    static final int MOST_CLAUSES = 4096;

    private static final float OFFICIAL_TERM = 2;
    private static final float TERM_IN_TITLE = 1.5f;
    private static final float NAME_PART = 0.3f;
    private static final float KEYWORD = 20;
    private static final float NUMBER = 10;
    private static final float ENDED = 0.3f;

    /** How much each way of finding counts in a language; measured, except the lead, which the sets do not have. */
    private record Weights(float words, float grams, float side, float title, float titleGrams, float pairs) {

        static final float LEAD = 0.5f;

        static Weights of(Language language) {
            return switch (language) {
                case ZH -> new Weights(1, 0.8f, 0.3f, 0.3f, 0.3f, 0.2f);
                case EN -> new Weights(1, 0.3f, 0.5f, 1.2f, 0, 0.3f);
                case JA -> new Weights(1, 0.5f, 0.4f, 0.5f, 0, 0.6f);
                case KO -> new Weights(1, 0.5f, 0.5f, 1, 0.5f, 0.1f);
            };
        }
    }

    /** @param today from which what has ended ranks lower */
    Query query(LocalDate today) {
        var asked = new BooleanQuery.Builder()
                .add(bestLanguage(), SHOULD)
                .add(officialTerms(), SHOULD)
                .add(partsOfNames(), SHOULD)
                .add(numbers(), SHOULD)
                .build();
        return endedLower(narrowed(asked), today);
    }

    private Query bestLanguage() {
        return new DisjunctionMaxQuery(
                question.languages().stream().map(this::in).toList(), 0);
    }

    private Query in(Language language) {
        var text = said(language, question.text());
        var weights = Weights.of(language);
        var words = Recipe.WORDS.in(language);
        var grams = Recipe.GRAMS.in(language);
        return new BooleanQuery.Builder()
                .add(any(Recipe.WORDS.field(language), cut(words, text), weights.words), SHOULD)
                .add(any(Recipe.GRAMS.field(language), cut(grams, text), weights.grams), SHOULD)
                .add(any(Recipe.SIDE.field(language), cut(Recipe.SIDE.in(language), text), weights.side), SHOULD)
                .add(any(Indexing.title(language), cut(words, text), weights.title), SHOULD)
                .add(any(Indexing.titleGrams(language), cut(grams, text), weights.titleGrams), SHOULD)
                .add(any(Indexing.lead(language), cut(words, text), Weights.LEAD), SHOULD)
                .add(pairs(Recipe.WORDS.field(language), cut(words, text), weights.pairs), SHOULD)
                .add(keyword(language), SHOULD)
                .build();
    }

    /** Few documents have keywords, so how rare one is says nothing. */
    private Query keyword(Language language) {
        var whole = exactly(Indexing.keyword(language), whole(language, question.text()));
        return new BoostQuery(new ConstantScoreQuery(whole), KEYWORD);
    }

    /** A phrase as one word, however it is inflected and whatever polite words stand around it. */
    static String whole(Language language, String phrase) {
        return String.join(" ", cut(Recipe.WORDS.in(language), said(language, phrase)));
    }

    private static String said(Language language, String text) {
        return StopWords.of(language).removedFrom(StopWords.of(Language.EN).removedFrom(text));
    }

    private Query officialTerms() {
        var terms = new BooleanQuery.Builder();
        vocabulary.mentions(question.text()).stream()
                .map(Vocabulary.Mention::terms)
                .distinct()
                .limit(MOST_WORDS)
                .forEach(meant -> terms.add(bestOf(meant), SHOULD));
        return terms.build();
    }

    /** A word that is used for several terms finds the best of them. */
    private static Query bestOf(List<posthouse.glossary.Term> meant) {
        return new DisjunctionMaxQuery(meant.stream().map(it -> term(it.id())).toList(), 0);
    }

    private static Query term(String id) {
        return new BooleanQuery.Builder()
                .add(any(Indexing.TERM, List.of(id), OFFICIAL_TERM), SHOULD)
                .add(any(Indexing.TITLE_TERM, List.of(id), TERM_IN_TITLE), SHOULD)
                .build();
    }

    private Query partsOfNames() {
        return any(Indexing.NAMES, cut(Recipe.names(), question.text()), NAME_PART);
    }

    private Query numbers() {
        return any(Indexing.NUMBER, question.numbers(), NUMBER);
    }

    private Query narrowed(Query asked) {
        var narrowing = question.narrowing();
        var all = new BooleanQuery.Builder().add(asked, org.apache.lucene.search.BooleanClause.Occur.MUST);
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

    private static Query endedLower(Query query, LocalDate today) {
        var ended = LongPoint.newRangeQuery(Indexing.ENDS, Long.MIN_VALUE, today.toEpochDay() - 1);
        return FunctionScoreQuery.boostByQuery(query, ended, ENDED);
    }

    private static Query any(String field, Collection<String> words, float weight) {
        var any = new BooleanQuery.Builder();
        if (weight > 0) {
            words.stream().distinct().limit(MOST_WORDS).forEach(word -> any.add(exactly(field, word), SHOULD));
        }
        return new BoostQuery(any.build(), weight);
    }

    private static Query pairs(String field, List<String> words, float weight) {
        var pairs = new BooleanQuery.Builder();
        for (int at = 0; at + 1 < Math.min(words.size(), MOST_WORDS); at++) {
            pairs.add(new PhraseQuery(1, field, words.get(at), words.get(at + 1)), SHOULD);
        }
        return new BoostQuery(pairs.build(), weight);
    }

    private static Query exactly(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    /** What an analyzer makes of a text; of words at the same place all, in their order. */
    static List<String> cut(Analyzer analyzer, String text) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
