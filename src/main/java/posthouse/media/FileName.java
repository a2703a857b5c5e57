package posthouse.media;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/**
 * What a file is called by those who send it, and what of that an address can say.
 *
 * @param stem {@code metro-map}: Latin letters, digits and hyphens; Chinese by its sounds; never empty
 * @param extension {@code png}: in small letters; empty if it has none
 */
record FileName(String stem, String extension) {

    private static final int LONGEST_STEM = 80;

    /** Some browsers tell the folder too. */
    private static final Pattern FOLDER = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /** With a letter in it, or {@code Plan 1.2} would have one. */
    private static final Pattern EXTENSION = Pattern.compile("(.*)\\.([a-z0-9]*[a-z][a-z0-9]*)", Pattern.DOTALL);

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z]{3,4}");
    private static final int LONGEST_ID = 120;

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    static FileName of(String given) {
        var name = FOLDER.matcher(given).replaceFirst("").strip();
        var parts = EXTENSION.matcher(name.toLowerCase(java.util.Locale.ROOT));
        return parts.matches() ? new FileName(stem(parts.group(1)), parts.group(2)) : new FileName(stem(name), "");
    }

    /** Whether something may be kept under exactly this name. */
    static boolean isId(String name) {
        return name.length() <= LONGEST_ID && ID.matcher(name).matches();
    }

    private static String stem(String name) {
        var latin = LATIN.transliterate(name.substring(0, Math.min(name.length(), LONGEST_STEM)))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var stem = latin.substring(0, Math.min(latin.length(), LONGEST_STEM)).replaceAll("-$", "");
        return stem.isEmpty() ? "file" : stem;
    }

    /** The {@code number}th name for such a file: {@code metro-map.png, metro-map-2.png}. */
    String id(MediaType type, int number) {
        return stem + (number == 1 ? "" : "-" + number) + "." + type.extension();
    }
}
