package posthouse.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of the characters that people write for the same thing. The readers keep offsets, so that a mark in a
 * snippet stands on what the page really says.
 */
final class Folding {

    private static final Normalizer2 WIDTH = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator BARE = Transliterator.getInstance("NFD; [:Mn:] Remove; NFC");
    private static final Map<String, String> SIMPLIFIED = simplifiedHan();
    private static final NormalizeCharMap SIMPLIFYING = charMap(SIMPLIFIED);

    /** By character, as they are needed. Two threads may both make one, which comes to the same. */
    private static final @Nullable String[] NAMES = new String[Character.MAX_VALUE + 1];

    private Folding() {}

    /** Full and half width, upper and lower case, composed and decomposed. */
    static Reader width(Reader text) {
        return new ICUNormalizer2CharFilter(text, WIDTH);
    }

    /** And Traditional characters as Simplified ones: no dictionary of words here knows Traditional. */
    static Reader simplified(Reader text) {
        return new MappingCharFilter(SIMPLIFYING, width(text));
    }

    /** A composed text as names are compared. */
    static String name(String text) {
        return text.codePoints().mapToObj(Folding::name).collect(Collectors.joining());
    }

    /** One composed character as names are compared: Simplified, without the tones and accents of Latin letters. */
    static String name(int character) {
        if (character >= NAMES.length) {
            return folded(character);
        }
        var known = NAMES[character];
        if (known == null) {
            known = folded(character);
            NAMES[character] = known;
        }
        return known;
    }

    private static String folded(int character) {
        var folded = WIDTH.normalize(Character.toString(character));
        if (folded.isEmpty()) {
            return folded;
        }
        return switch (Character.UnicodeScript.of(folded.codePointAt(0))) {
            case LATIN -> BARE.transliterate(folded);
            case HAN -> SIMPLIFIED.getOrDefault(folded, folded);
            default -> folded;
        };
    }

    /** Character by character: ICU's rules for whole words would change lengths, and so offsets. */
    private static Map<String, String> simplifiedHan() {
        var rules = Transliterator.getInstance("Traditional-Simplified");
        var simplified = new HashMap<String, String>();
        for (int code = 0x3400; code <= 0x9FFF; code++) {
            var character = Character.toString(code);
            var other = rules.transliterate(character);
            if (!other.equals(character)) {
                simplified.put(character, other);
            }
        }
        return simplified;
    }

    private static NormalizeCharMap charMap(Map<String, String> characters) {
        var map = new NormalizeCharMap.Builder();
        characters.forEach(map::add);
        return map.build();
    }
}
