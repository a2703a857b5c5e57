package posthouse.publishing;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.Closeable;
import java.util.Comparator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import posthouse.document.Issue;

/** What the annotations of records ask of a value, each broken one with its path. */
class Constraints implements Closeable {

    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator()) // needs no expression language to be there
            .buildValidatorFactory();

    List<Issue> broken(Object value) {
        return factory.getValidator().validate(value).stream()
                .map(it -> new Issue(it.getPropertyPath().toString(), it.getMessage()))
                .sorted(Comparator.comparing(Issue::field).thenComparing(Issue::message))
                .toList();
    }

    @Override
    public void close() {
        factory.close();
    }
}
