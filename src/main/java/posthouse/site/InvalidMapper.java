package posthouse.site;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/** Wrong parameters of the JSON side: which ones, and what is wrong with each. Jersey has a mapper of its own, so this one is exact. */
@Provider
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final MessageInterpolator WORDS = new ParameterMessageInterpolator();

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        var language = Problem.language(uri, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var errors = invalid.getConstraintViolations().stream()
                .map(it -> new Problem.Error(parameter(it), message(it, language)))
                .sorted(Comparator.comparing(Problem.Error::parameter))
                .toList();
        return Problem.of(400, errors, language);
    }

    /** What is wrong in the caller's language; the validation spoke the server's. */
    private static String message(ConstraintViolation<?> violation, Language language) {
        return WORDS.interpolate(violation.getMessageTemplate(), new Wrong(violation), Locale.of(language.code()));
    }

    private static String parameter(ConstraintViolation<?> violation) {
        String last = "";
        for (var step : violation.getPropertyPath()) {
            last = Objects.requireNonNullElse(step.getName(), last);
        }
        return last;
    }

    /** A violation as the words for it need it. */
    private record Wrong(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("nothing else in here: " + type);
        }
    }
}
