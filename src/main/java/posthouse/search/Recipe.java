package posthouse.search;

import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseReadingFormFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import posthouse.language.Language;

/**
 * The ways in which a text is cut, side by side, since each finds what the others miss: a method a language, a filter a
 * line. What changes here is another format of the index: raise {@link Generation#FORMAT}.
 */
enum Recipe {
    /** Knows the language: its words, without their endings. */
    WORDS,
    /** Short runs of characters, which forgive what no dictionary knows. */
    GRAMS,
    /** The third way that measured best beside these two. */
    SIDE;

    private static final int ENGLISH_GRAM = 4;

    private final Map<Language, Analyzer> analyzers =
            Language.all().stream().collect(Collectors.toMap(it -> it, this::made));

    Analyzer in(Language language) {
        return Objects.requireNonNull(analyzers.get(language));
    }

    /** {@code ja.grams}: the field that holds an edition's words cut this way. */
    String field(Language language) {
        return language.code() + "." + name().toLowerCase(Locale.ROOT);
    }

    private Analyzer made(Language language) {
        return switch (this) {
            case WORDS -> words(language);
            case GRAMS -> grams(language);
            case SIDE -> side(language);
        };
    }

    private static Analyzer words(Language language) {
        return switch (language) {
            case ZH -> chineseWords();
            case EN -> englishStems();
            case JA -> japaneseWords();
            case KO -> koreanParts();
        };
    }

    private static Analyzer grams(Language language) {
        return switch (language) {
            case ZH -> chineseBigrams();
            case EN -> englishGrams();
            case JA -> bigrams(Folding::width);
            case KO -> bigrams(Folding::width);
        };
    }

    private static Analyzer side(Language language) {
        return switch (language) {
            case ZH -> chineseCharacters();
            case EN -> englishWords();
            case JA -> japaneseReadings();
            case KO -> koreanWholes();
        };
    }

    /** Names of terms, in whatever language: the one recipe that must not know which. */
    static Analyzer names() {
        return recipe(Folding::simplified, StandardTokenizer::new, words -> {
            TokenStream stream = new CJKBigramFilter(words);
            return new ICUFoldingFilter(stream);
        });
    }

    /** ICU's dictionary of words: better than smartcn on every set, and it knows what it does not know. */
    private static Analyzer chineseWords() {
        return recipe(
                Folding::simplified, () -> new ICUTokenizer(new DefaultICUTokenizerConfig(true, true)), words -> words);
    }

    private static Analyzer chineseBigrams() {
        return bigrams(Folding::simplified);
    }

    /** A field of its own: {@code CJKBigramFilter}'s own single characters score below plain bigrams. */
    private static Analyzer chineseCharacters() {
        return recipe(Folding::simplified, StandardTokenizer::new, words -> words);
    }

    /** Search mode finds 空港 in 関西国際空港; extended mode, which guesses more, finds less. */
    private static Analyzer japaneseWords() {
        return recipe(Folding::width, Recipe::kuromoji, words -> {
            TokenStream stream = new JapaneseBaseFormFilter(words);
            stream = new JapanesePartOfSpeechStopFilter(stream, JapaneseAnalyzer.getDefaultStopTags());
            return new JapaneseKatakanaStemFilter(stream);
        });
    }

    /** As it is said: 引越し, 引っ越し and ひっこし are one. */
    private static Analyzer japaneseReadings() {
        return recipe(Folding::width, Recipe::kuromoji, words -> {
            TokenStream stream = new JapanesePartOfSpeechStopFilter(words, JapaneseAnalyzer.getDefaultStopTags());
            return new JapaneseReadingFormFilter(stream);
        });
    }

    private static Tokenizer kuromoji() {
        return new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH);
    }

    /** Compounds beside their parts. Chinese characters become their Korean readings, which finds 居留許可 as 거류허가. */
    private static Analyzer koreanParts() {
        return korean(KoreanTokenizer.DecompoundMode.MIXED);
    }

    private static Analyzer koreanWholes() {
        return korean(KoreanTokenizer.DecompoundMode.NONE);
    }

    private static Analyzer korean(KoreanTokenizer.DecompoundMode mode) {
        return recipe(Folding::width, () -> nori(mode), words -> {
            TokenStream stream = new KoreanPartOfSpeechStopFilter(words);
            return new KoreanReadingFormFilter(stream);
        });
    }

    private static Tokenizer nori(KoreanTokenizer.DecompoundMode mode) {
        return new KoreanTokenizer(KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, mode, false);
    }

    private static Analyzer englishStems() {
        return recipe(Folding::width, StandardTokenizer::new, words -> {
            TokenStream stream = new EnglishPossessiveFilter(words);
            stream = new ICUFoldingFilter(stream);
            return new PorterStemFilter(stream);
        });
    }

    private static Analyzer englishWords() {
        return recipe(Folding::width, StandardTokenizer::new, ICUFoldingFilter::new);
    }

    /** Runs of four letters, and shorter words whole: forgives a typo, an ending, a compound. */
    private static Analyzer englishGrams() {
        return recipe(Folding::width, StandardTokenizer::new, words -> {
            TokenStream stream = new ICUFoldingFilter(words);
            return new NGramTokenFilter(stream, ENGLISH_GRAM, ENGLISH_GRAM, true);
        });
    }

    private static Analyzer bigrams(UnaryOperator<Reader> folding) {
        return recipe(folding, StandardTokenizer::new, CJKBigramFilter::new);
    }

    private static Analyzer recipe(
            UnaryOperator<Reader> folding, Supplier<Tokenizer> cutting, UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected Reader initReader(String field, Reader text) {
                return folding.apply(text);
            }

            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokenizer = cutting.get();
                return new TokenStreamComponents(tokenizer, filters.apply(tokenizer));
            }
        };
    }
}
