package posthouse.search;

import com.ibm.icu.text.Normalizer2;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import posthouse.document.Audience;
import posthouse.document.Category;
import posthouse.language.Language;
import posthouse.typing.Numerals;

/**
 * What somebody asks: words, and to what the answer is narrowed. Whatever is typed is a question; none is an error.
 *
 * @param text as typed, without what is no character, cut at {@link #LONGEST}
 * @param reader the language in which hits are shown
 * @param page from 1, at most {@link #LAST_PAGE}
 * @param size of a page, 1 to {@link #LARGEST_PAGE}
 */
public record Question(String text, Language reader, Narrowing narrowing, int page, int size) {

    public static final int LONGEST = 500;
    public static final int PAGE_SIZE = 10;
    public static final int LARGEST_PAGE = 100;
    public static final int LAST_PAGE = 100;

    private static final Pattern NO_CHARACTERS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\s]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9()./\\s-]*[0-9]|[0-9]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int CHINA = 86;

    public Question {
        text = clean(text);
        page = Math.clamp(page, 1, LAST_PAGE);
        size = Math.clamp(size, 1, LARGEST_PAGE);
    }

    /** Only documents of this kind, for this audience, of this category; null for all. */
    public record Narrowing(
            @Nullable String kind,
            @Nullable Audience audience,
            @Nullable Category category) {

        public static final Narrowing NONE = new Narrowing(null, null, null);

        /** As URLs write it; what is not known does not narrow. */
        static Narrowing of(@Nullable String kind, @Nullable String audience, @Nullable String category) {
            return new Narrowing(
                    kind == null || kind.isBlank() ? null : kind,
                    audience == null ? null : Audience.of(audience).orElse(null),
                    category == null ? null : Category.of(category).orElse(null));
        }
    }

    public static Question of(String text, Language reader) {
        return new Question(text, reader, Narrowing.NONE, 1, PAGE_SIZE);
    }

    Question onPage(int page) {
        return new Question(text, reader, narrowing, page, size);
    }

    /** Whether nothing is asked that could be looked for. */
    public boolean isEmpty() {
        return NO_LETTERS.matcher(text).replaceAll("").isEmpty();
    }

    /** Whether everything was asked for, from the start: turning a page or narrowing is no new question. */
    boolean isPlain() {
        return page == 1 && narrowing.equals(Narrowing.NONE) && !isEmpty();
    }

    int first() {
        return (page - 1) * size;
    }

    /** The languages that a text may be in, by its script; the reader's where its script does not say. */
    static Set<Language> languages(String text, Language reader) {
        var languages = EnumSet.noneOf(Language.class);
        if (has(text, Character.UnicodeScript.HANGUL)) {
            languages.add(Language.KO);
        }
        if (has(text, Character.UnicodeScript.HIRAGANA) || has(text, Character.UnicodeScript.KATAKANA)) {
            languages.add(Language.JA);
        } else if (has(text, Character.UnicodeScript.HAN)) {
            languages.add(Language.ZH);
            languages.add(Language.JA);
        }
        if (has(text, Character.UnicodeScript.LATIN)) {
            // Every language writes Latin words, and not every document is there in English.
            languages.add(Language.EN);
            languages.add(reader);
        }
        if (languages.isEmpty()) {
            languages.add(reader);
        }
        return languages;
    }

    /** The language that a text is most likely in. */
    static Language language(String text, Language reader) {
        var languages = languages(text, reader);
        return languages.contains(reader) ? reader : languages.iterator().next();
    }

    /** Numbers as they stand in the index: {@code +86 10-12308} and {@code 010 12308} are {@code 1012308}. */
    static Set<String> numbers(String text) {
        var plain = Numerals.inFigures(Normalizer2.getNFKCCasefoldInstance().normalize(text));
        var numbers = new LinkedHashSet<String>();
        var matcher = NUMBER.matcher(plain);
        while (matcher.find()) {
            numbers.add(number(matcher.group()));
            for (var part : NO_LETTERS.split(matcher.group())) {
                numbers.add(number(part));
            }
        }
        numbers.add(number(plain));
        numbers.remove("");
        return numbers;
    }

    /** A number, index number or name of a file without what people write between its parts, nor China's own prefix. */
    static String number(String written) {
        var folded = Normalizer2.getNFKCCasefoldInstance().normalize(written);
        var bare = NO_LETTERS.matcher(folded).replaceAll("");
        return folded.startsWith("+" + CHINA) || folded.startsWith("00" + CHINA)
                ? bare.replaceFirst("^(00)?" + CHINA, "").replaceFirst("^0", "")
                : bare.replaceFirst("^0(?=[0-9]{6,})", "");
    }

    private static boolean has(String text, Character.UnicodeScript script) {
        return text.codePoints().anyMatch(it -> Character.UnicodeScript.of(it) == script);
    }

    private static String clean(String typed) {
        var cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return NO_CHARACTERS.matcher(cut).replaceAll(" ").strip();
    }
}
