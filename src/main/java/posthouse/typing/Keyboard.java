package posthouse.typing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The Korean keyboard (두벌식), for what was typed while it was switched to the other script. */
public final class Keyboard {

    private static final String LATIN = "qwertasdfgzxcvyuiophjklbnmQWERTOP";
    private static final String KOREAN = "ㅂㅈㄷㄱㅅㅁㄴㅇㄹㅎㅋㅌㅊㅍㅛㅕㅑㅐㅔㅗㅓㅏㅣㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";

    /** Letters that are typed with two keys. */
    private static final Map<String, Character> DOUBLE = Map.ofEntries(
            Map.entry("ㅗㅏ", 'ㅘ'),
            Map.entry("ㅗㅐ", 'ㅙ'),
            Map.entry("ㅗㅣ", 'ㅚ'),
            Map.entry("ㅜㅓ", 'ㅝ'),
            Map.entry("ㅜㅔ", 'ㅞ'),
            Map.entry("ㅜㅣ", 'ㅟ'),
            Map.entry("ㅡㅣ", 'ㅢ'),
            Map.entry("ㄱㅅ", 'ㄳ'),
            Map.entry("ㄴㅈ", 'ㄵ'),
            Map.entry("ㄴㅎ", 'ㄶ'),
            Map.entry("ㄹㄱ", 'ㄺ'),
            Map.entry("ㄹㅁ", 'ㄻ'),
            Map.entry("ㄹㅂ", 'ㄼ'),
            Map.entry("ㄹㅅ", 'ㄽ'),
            Map.entry("ㄹㅌ", 'ㄾ'),
            Map.entry("ㄹㅍ", 'ㄿ'),
            Map.entry("ㄹㅎ", 'ㅀ'),
            Map.entry("ㅂㅅ", 'ㅄ'));

    private static final Map<Character, String> KEYS = keys();

    private Keyboard() {}

    /** The Korean that these keys write: {@code rjfbgjrk} is 거류허가; empty if that is not all whole syllables. */
    public static Optional<String> korean(String latin) {
        var letters = new StringBuilder();
        for (char key : latin.toCharArray()) {
            int place = LATIN.indexOf(key) >= 0 ? LATIN.indexOf(key) : LATIN.indexOf(Character.toLowerCase(key));
            letters.append(place < 0 ? key : KOREAN.charAt(place));
        }
        var korean = new Syllables(letters.toString()).composed();
        boolean whole =
                korean.chars().anyMatch(Hangul::isSyllable) && korean.chars().noneMatch(Hangul::isLetter);
        return whole ? Optional.of(korean) : Optional.empty();
    }

    /** The Latin letters on the keys that wrote this: {@code 퍄ㄴㅁ} is {@code visa}; empty if nothing of it is Korean. */
    public static Optional<String> latin(String korean) {
        var latin = new StringBuilder();
        boolean any = false;
        for (char character : korean.toCharArray()) {
            var letters = Hangul.letters(character);
            any |= !letters.isEmpty();
            letters.chars().forEach(it -> latin.append(KEYS.get((char) it)));
            latin.append(letters.isEmpty() ? Character.toString(character) : "");
        }
        return any ? Optional.of(latin.toString()) : Optional.empty();
    }

    private static Map<Character, String> keys() {
        var keys = new HashMap<Character, String>();
        for (int at = 0; at < KOREAN.length(); at++) {
            keys.put(KOREAN.charAt(at), Character.toString(LATIN.charAt(at)));
        }
        DOUBLE.forEach((two, one) -> keys.put(one, keys.get(two.charAt(0)) + keys.get(two.charAt(1))));
        return keys;
    }

    /** Letters in the order in which they were typed, put together as a keyboard does. */
    private static final class Syllables {
        private final String letters;
        private final StringBuilder text = new StringBuilder();
        private int at;

        Syllables(String letters) {
            this.letters = letters;
        }

        String composed() {
            while (at < letters.length()) {
                int initial = Hangul.INITIALS.indexOf(letters.charAt(at));
                if (initial >= 0 && isVowel(at + 1)) {
                    at++;
                    text.append(syllable(initial));
                } else {
                    text.append(letters.charAt(at++));
                }
            }
            return text.toString();
        }

        private char syllable(int initial) {
            int vowel = Hangul.VOWELS.indexOf(next());
            int end = isFinal() ? Hangul.FINALS.indexOf(next()) : 0;
            return (char) (Hangul.FIRST + (initial * Hangul.VOWELS.length() + vowel) * Hangul.FINALS.length() + end);
        }

        /** One letter, which may be two keys; a consonant before a vowel begins the next syllable. */
        private char next() {
            var two = at + 1 < letters.length() ? DOUBLE.get(letters.substring(at, at + 2)) : null;
            if (two != null && (isVowel(at) || !isVowel(at + 2))) {
                at += 2;
                return two;
            }
            return letters.charAt(at++);
        }

        private boolean isVowel(int place) {
            return place < letters.length() && Hangul.VOWELS.indexOf(letters.charAt(place)) >= 0;
        }

        private boolean isFinal() {
            return at < letters.length() && Hangul.FINALS.indexOf(letters.charAt(at)) > 0 && !isVowel(at + 1);
        }
    }
}
