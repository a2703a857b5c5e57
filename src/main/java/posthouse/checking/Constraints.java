package posthouse.checking;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import posthouse.language.Language;

/** What the annotations of records ask of a value, each broken one with its path. */
public final class Constraints {

    static final String KEY = "check.constraint";

    private static final Set<String> NOT_SAID = Set.of("groups", "payload", "message", "flags");

    /** Safe for many threads, slow to make, and wanted as long as the portal runs. */
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator()) // needs no expression language to be there
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    /**
     * A constraint that a value breaks.
     *
     * @param path of the value, {@code hotline.hours}
     * @param template its message in {@code ValidationMessages}: a key in braces, or the words themselves
     * @param attributes what fills the places of the message, {@code max} and {@code 24}
     */
    public record Broken(String path, String template, Map<String, String> attributes) {

        public String in(Language language) {
            var key = template.replaceAll("^\\{|}$", "");
            var bundle = ResourceBundle.getBundle("ValidationMessages", Locale.of(language.code()));
            var words = bundle.containsKey(key) ? bundle.getString(key) : template;
            for (var each : attributes.entrySet()) {
                words = words.replace("{" + each.getKey() + "}", each.getValue());
            }
            return words;
        }
    }

    public static List<Broken> broken(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(Constraints::broken)
                .sorted(Comparator.comparing(Broken::path).thenComparing(Broken::template))
                .toList();
    }

    private static Broken broken(ConstraintViolation<?> violation) {
        var attributes = new TreeMap<String, String>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (!NOT_SAID.contains(name)) {
                attributes.put(name, String.valueOf(value));
            }
        });
        return new Broken(violation.getPropertyPath().toString(), violation.getMessageTemplate(), attributes);
    }

    /** The arguments of a finding about a value at a path: what {@link #told} makes words of, in any language. */
    static List<String> arguments(String path, Broken broken) {
        var arguments = new ArrayList<>(List.of(path, broken.template()));
        broken.attributes().forEach((name, value) -> arguments.add(name + "=" + value));
        return List.copyOf(arguments);
    }

    static List<String> told(List<String> arguments, Language language) {
        var attributes = new TreeMap<String, String>();
        arguments.stream().skip(2).map(it -> it.split("=", 2)).forEach(it -> attributes.put(it[0], it[1]));
        var path = arguments.get(0);
        return List.of(path, new Broken(path, arguments.get(1), attributes).in(language));
    }
}
