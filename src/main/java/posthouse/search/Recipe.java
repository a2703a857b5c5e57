package posthouse.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
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
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.phonetic.DoubleMetaphoneFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import posthouse.language.Language;
import posthouse.typing.Hangul;
import posthouse.typing.Kana;
import posthouse.typing.Pinyin;
import posthouse.typing.Sound;

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
    SIDE,
    /** As it is said: forgives the wrong character of the same sound, and finds what is typed in another script. */
    SOUND;

    private static final int ENGLISH_GRAM = 3;
    private static final int SYLLABLES = 2;
    private static final int MORAE = 3;
    private static final int KOREAN_LETTERS = 4;
    private static final int LONGEST_CODE = 6;

    /** Endings and particles as usual; and what makes a question of a noun: 이다, 아니다, 것. */
    private static final Set<POS.Tag> SAYING_NOTHING = Stream.concat(
                    KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS.stream(),
                    Stream.of(POS.Tag.VCP, POS.Tag.VCN, POS.Tag.NNB))
            .collect(Collectors.toUnmodifiableSet());

    private static final Analyzer READINGS = recipe(
            text -> text,
            () -> new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL),
            JapaneseReadingFormFilter::new);

    private final Map<Language, Analyzer> analyzers =
            Language.all().stream().collect(Collectors.toMap(it -> it, this::made));

    Analyzer in(Language language) {
        return Objects.requireNonNull(analyzers.get(language));
    }

    /** {@code ja.grams}: the field that holds an edition's words cut this way. */
    String field(Language language) {
        return language.code() + ending();
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    private Analyzer made(Language language) {
        return switch (this) {
            case WORDS -> words(language);
            case GRAMS -> grams(language);
            case SIDE -> side(language);
            case SOUND -> sound(language);
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

    private static Analyzer sound(Language language) {
        return switch (language) {
            case ZH -> sounds(Folding::simplified, Pinyin::of, SYLLABLES);
            case EN -> englishSounds();
            case JA -> sounds(Folding::width, Recipe::japaneseSounds, MORAE);
            case KO -> sounds(Folding::width, Hangul::letters, KOREAN_LETTERS);
        };
    }

    /** How many sounds of a language are one word of its field. */
    static int sounds(Language language) {
        return switch (language) {
            case ZH -> SYLLABLES;
            case EN -> 1;
            case JA -> MORAE;
            case KO -> KOREAN_LETTERS;
        };
    }

    private static Analyzer sounds(UnaryOperator<Reader> folding, Function<String, List<Sound>> said, int length) {
        return recipe(folding, () -> new SoundTokenizer(said, length), words -> words);
    }

    /** The morae of what kuromoji reads; of kana, what is written. */
    static List<Sound> japaneseSounds(String text) {
        var sounds = new ArrayList<Sound>();
        try (var words = READINGS.tokenStream("", text)) {
            var reading = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                for (var mora : Kana.morae(reading.toString())) {
                    sounds.add(new Sound(mora, place.startOffset(), place.endOffset()));
                }
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sounds;
    }

    /** Two codes a word, since its spelling does not always tell: {@code residance}, {@code pasport}, {@code licence}. */
    private static Analyzer englishSounds() {
        return recipe(Folding::width, StandardTokenizer::new, words -> {
            TokenStream stream = new ICUFoldingFilter(words);
            return new DoubleMetaphoneFilter(stream, LONGEST_CODE, false);
        });
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
            TokenStream stream = new KoreanPartOfSpeechStopFilter(words, SAYING_NOTHING);
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
            return new KStemFilter(stream);
        });
    }

    private static Analyzer englishWords() {
        return recipe(Folding::width, StandardTokenizer::new, ICUFoldingFilter::new);
    }

    /** Runs of three letters, and shorter words whole: forgives a typo, an ending, a compound. */
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
