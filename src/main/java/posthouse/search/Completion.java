package posthouse.search;

import com.ibm.icu.text.BreakIterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import posthouse.language.Language;
import posthouse.typing.Hangul;
import posthouse.typing.Kana;
import posthouse.typing.Pinyin;
import posthouse.typing.Sound;

/**
 * What the beginning of a name can be typed as: as it is written, from the first of its words or from a later one, as it
 * sounds, and by its initials. Korean is taken apart into letters, since the syllable under the cursor is not whole yet.
 */
final class Completion {

    /** Before what begins a name, and before what begins a later word of one: in this order they are suggested. */
    static final String FIRST = "0";

    static final String LATER = "1";

    private static final int LONGEST = 24;
    private static final int FEWEST_INITIALS = 2;

    private Completion() {}

    /** The keys of a name, each with its rank before it; in the index, one of them begins with what was typed. */
    static Set<String> keys(Language language, String name) {
        var keys = new LinkedHashSet<String>();
        var words = BreakIterator.getWordInstance(language.locale());
        words.setText(name);
        for (int at = words.first(), next = words.next(); next != BreakIterator.DONE; at = next, next = words.next()) {
            if (Character.isLetterOrDigit(name.codePointAt(at))) {
                var rank = at == 0 ? FIRST : LATER;
                forms(language, name.substring(at)).map(it -> rank + cut(it)).forEach(keys::add);
            }
        }
        return keys;
    }

    private static Stream<String> forms(Language language, String name) {
        var written = Stream.of(squeezed(name));
        return switch (language) {
            case ZH -> Stream.concat(written, chinese(name));
            case EN -> written;
            case JA -> Stream.concat(written, Stream.of(said(Recipe.japaneseSounds(name))));
            case KO -> Stream.concat(written, initials(Hangul.initials(name)));
        };
    }

    /** Of the Chinese that a name begins with. */
    private static Stream<String> chinese(String name) {
        return Stream.concat(Stream.of(said(Pinyin.of(name))), initials(Pinyin.initials(name)))
                .filter(it -> !it.isEmpty() && Character.isIdeographic(name.codePointAt(0)));
    }

    private static Stream<String> initials(String initials) {
        return Stream.of(initials).filter(it -> it.length() >= FEWEST_INITIALS);
    }

    private static String said(List<Sound> sounds) {
        return sounds.stream().map(Sound::said).collect(Collectors.joining());
    }

    /** What somebody has typed so far, in each way that it may be meant; nothing if there is no letter in it. */
    static Set<String> typed(String text) {
        var typed = new LinkedHashSet<String>();
        typed.add(squeezed(text));
        japanese(text).forEach(typed::add);
        typed.remove("");
        return typed.stream().map(Completion::cut).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was typed in kana or in Latin letters, as it is said. */
    static Stream<String> japanese(String text) {
        return Kana.isKana(text)
                ? Stream.of(String.join("", Kana.morae(text)))
                : Kana.typed(text).stream().map(it -> String.join("", it));
    }

    private static String squeezed(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Completion::folded)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    private static String folded(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL
                ? said(Hangul.letters(Character.toString(character)))
                : Folding.name(character);
    }

    private static String cut(String key) {
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}
