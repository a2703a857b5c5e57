package posthouse.typing;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Japanese as it sounds: kana of both kinds and Latin letters become the same morae, without long vowels. */
public final class Kana {

    private static final Transliterator HIRAGANA = Transliterator.getInstance("Katakana-Hiragana");
    private static final Transliterator OF_LATIN = Transliterator.getInstance("Latin-Hiragana");
    private static final Pattern ROMAJI =
            Pattern.compile("(?:(?:[kgszjtdnhfbpmyrw]|[kgdnhbpmr]y|sh|ch|ts)?[aiueo]|n'?|([kgsztdhbpcj])(?=\\1))+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-]+");

    /** The schools' spelling and others, in Hepburn's, which the transliteration knows. */
    private static final Map<Pattern, String> SPELLINGS = spellings(
            "’",
            "'",
            "l",
            "r",
            "v",
            "b",
            "jy",
            "j",
            "cy",
            "ch",
            "si",
            "shi",
            "sy",
            "sh",
            "ti",
            "chi",
            "ty",
            "ch",
            "(?<!t)tu",
            "tsu",
            "hu",
            "fu",
            "zi",
            "ji",
            "zy",
            "j",
            "tch",
            "cch",
            "m(?=[bmp])",
            "n",
            "oh(?![aiueoy])",
            "o");

    private static final Pattern MORA = Pattern.compile("[ぁ-ゖ][ぁぃぅぇぉゃゅょゎ]?");
    private static final String VOWELS = "あいうえお";
    private static final String[] ROWS = {
        "あかがさざただなはばぱまやらわぁゃゎ", "いきぎしじちぢにひびぴみりゐぃ", "うくぐすずつづぬふぶぷむゆるゔぅゅっ", "えけげせぜてでねへべぺめれゑぇ", "おこごそぞとどのほぼぽもよろをぉょ"
    };

    private Kana() {}

    /** Whether a text is written in kana alone. */
    public static boolean isKana(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(it -> (it >= 'ぁ' && it <= 'ヿ') || Character.isSpaceChar(it));
    }

    /** The morae of kana; what is no kana is left out. */
    public static List<String> morae(String kana) {
        var morae = new ArrayList<String>();
        var mora = MORA.matcher(withoutLongVowels(alike(HIRAGANA.transliterate(kana))));
        while (mora.find()) {
            morae.add(mora.group());
        }
        return morae;
    }

    /**
     * The morae that somebody typed in Latin letters, in Hepburn's way or the schools'; empty if it is no Japanese as a
     * whole: {@code zairyū kādo}, {@code zairyuukaado}, {@code zairyu kado}.
     */
    public static Optional<List<String>> typed(String latin) {
        var bare = BETWEEN.matcher(Latin.bare(latin.strip()).toLowerCase(Locale.ROOT))
                .replaceAll("");
        for (var spelling : SPELLINGS.entrySet()) {
            bare = spelling.getKey().matcher(bare).replaceAll(spelling.getValue());
        }
        if (!ROMAJI.matcher(bare).matches()) {
            return Optional.empty();
        }
        var morae = morae(OF_LATIN.transliterate(bare));
        return morae.isEmpty() ? Optional.empty() : Optional.of(morae);
    }

    private static Map<Pattern, String> spellings(String... pairs) {
        var spellings = new LinkedHashMap<Pattern, String>();
        for (int at = 0; at < pairs.length; at += 2) {
            spellings.put(Pattern.compile(pairs[at]), pairs[at + 1]);
        }
        return spellings;
    }

    /** Kana that sound the same as one. */
    private static String alike(String hiragana) {
        return hiragana.replace('ぢ', 'じ')
                .replace('づ', 'ず')
                .replace('を', 'お')
                .replace("ゔぁ", "ば")
                .replace("ゔぃ", "び")
                .replace("ゔぇ", "べ")
                .replace("ゔぉ", "ぼ")
                .replace('ゔ', 'ぶ');
    }

    /** What people write in many ways or not at all: {@code ー}, the う of {@code こう}, the い of {@code せい}. */
    private static String withoutLongVowels(String hiragana) {
        var kept = new StringBuilder();
        int last = -1;
        for (int at = 0; at < hiragana.length(); at++) {
            char kana = hiragana.charAt(at);
            boolean isLong = kana == 'ー' || (last >= 0 && lengthens(VOWELS.indexOf(kana), last));
            if (!isLong) {
                kept.append(kana);
                last = row(kana);
            }
        }
        return kept.toString();
    }

    private static boolean lengthens(int vowel, int row) {
        return vowel >= 0 && (vowel == row || (row == 4 && vowel == 2) || (row == 3 && vowel == 1));
    }

    private static int row(char kana) {
        for (int row = 0; row < ROWS.length; row++) {
            if (ROWS[row].indexOf(kana) >= 0) {
                return row;
            }
        }
        return -1;
    }
}
