package posthouse.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;
import posthouse.language.Messages;

/**
 * What a check found wrong, and where. It is told in the language of whoever reads it.
 *
 * @param language the language whose words are meant; null where the facts are
 * @param place in words {@code title}, {@code summary}, {@code keywords}, {@code translatedFrom} or {@code #block-id};
 *     in facts the path of the value, {@code hotline.hours}, empty for all of them
 * @param key of the message that says what is wrong and how to mend it
 * @param arguments for the places of the message; the first, where there is one, are the words at fault, as they stand there
 */
public record Finding(Weight weight, @Nullable Language language, String place, String key, List<String> arguments) {

    static Finding inFacts(Weight weight, String path, String key, String... arguments) {
        return new Finding(weight, null, path, key, List.of(arguments));
    }

    static Finding inWords(Weight weight, Language language, String place, String key, String... arguments) {
        return new Finding(weight, language, place, key, List.of(arguments));
    }

    public boolean stops() {
        return weight == Weight.STOP;
    }

    public String say(Messages messages) {
        var told = key.equals(Constraints.KEY) ? Constraints.told(arguments, messages.language()) : arguments;
        return messages.get(key, told.toArray());
    }
}
