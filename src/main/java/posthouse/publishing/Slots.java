package posthouse.publishing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import posthouse.language.Language;

/** Where slots stand in a text, and the text with what fills them. Names that are no slots, shared facts, are left as they are. */
final class Slots {

    private static final Pattern NAME = Pattern.compile("\\{\\{([a-z0-9-]+)}}");

    /** What stands before the first word of an English sentence; the glossary writes its terms as they stand within one. */
    private static final Pattern BEGINNING = Pattern.compile("(^|[.!?] |\\n|[-*#] )$");

    private Slots() {}

    /** The names between double braces, slots and shared facts alike. */
    static Set<String> in(String text) {
        return NAME.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    static String without(String text) {
        return NAME.matcher(text).replaceAll(" ");
    }

    static String filled(String text, Map<String, SlotValue> values, Language language) {
        return NAME.matcher(text).replaceAll(found -> {
            var value = values.get(found.group(1));
            var words = value == null ? found.group() : value.in(language);
            boolean begins = language == Language.EN
                    && BEGINNING.matcher(text.substring(0, found.start())).find();
            return Matcher.quoteReplacement(begins ? capitalised(words) : words);
        });
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
