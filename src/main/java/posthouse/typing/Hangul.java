package posthouse.typing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Korean syllables and the letters that they are made of. */
public final class Hangul {

    /** The consonants that a syllable begins with, in their order, as a keyboard writes them. */
    static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    /** And those that it may end with; the first is none. */
    static final String FINALS = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    static final char FIRST = '가';
    private static final char LAST = '힣';

    private Hangul() {}

    /** The first consonant of each syllable, across spaces: {@code ㄱㄹㅎㄱ} of 거류 허가. */
    public static String initials(String text) {
        var initials = new StringBuilder();
        composed(text).chars().filter(Hangul::isSyllable).forEach(it -> initials.append(INITIALS.charAt(initial(it))));
        return initials.toString();
    }

    /** Whether somebody typed nothing but first consonants. */
    public static boolean isInitials(String typed) {
        return !typed.isEmpty() && typed.chars().allMatch(it -> INITIALS.indexOf(it) >= 0);
    }

    /** The letters of the Korean in a text. */
    public static List<Sound> letters(String text) {
        var letters = new ArrayList<Sound>();
        for (int at = 0; at < text.length(); at++) {
            for (var letter : letters(text.charAt(at)).toCharArray()) {
                letters.add(new Sound(Character.toString(letter), at, at + 1));
            }
        }
        return letters;
    }

    /** As a keyboard writes them; nothing of what is no Korean. */
    static String letters(char character) {
        if (!isSyllable(character)) {
            return isLetter(character) ? Character.toString(character) : "";
        }
        int end = (character - FIRST) % FINALS.length();
        var open = "" + INITIALS.charAt(initial(character)) + VOWELS.charAt(vowel(character));
        return end == 0 ? open : open + FINALS.charAt(end);
    }

    static boolean isSyllable(int character) {
        return character >= FIRST && character <= LAST;
    }

    static boolean isLetter(int character) {
        return character >= 'ㄱ' && character <= 'ㅣ';
    }

    private static int initial(int syllable) {
        return (syllable - FIRST) / (VOWELS.length() * FINALS.length());
    }

    private static int vowel(int syllable) {
        return (syllable - FIRST) / FINALS.length() % VOWELS.length();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
