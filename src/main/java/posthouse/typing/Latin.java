package posthouse.typing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Latin letters without what stands over them. */
final class Latin {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    private Latin() {}

    static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
