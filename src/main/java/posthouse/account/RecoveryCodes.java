package posthouse.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes on paper, for the day on which the telephone is lost: each lets its owner in once. */
final class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int LENGTH = 12;

    /** Without letters and digits that look alike on paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** As they are kept: without hyphens. */
    static List<String> make() {
        return Stream.generate(RecoveryCodes::one).distinct().limit(COUNT).toList();
    }

    /** As they are printed: {@code abcd-efgh-jkmn}. */
    static String printed(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** As it is kept, however it was typed. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    private static String one() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
