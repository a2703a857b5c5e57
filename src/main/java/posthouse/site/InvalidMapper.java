package posthouse.site;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Objects;

/** Wrong parameters of the JSON side: which ones, and what is wrong with each. Jersey has a mapper of its own, so this one is exact. */
@Provider
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream()
                .map(it -> new Problem.Error(parameter(it), it.getMessage()))
                .sorted(Comparator.comparing(Problem.Error::parameter))
                .toList();
        return Problem.of(400, errors, Problem.language(uri, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static String parameter(ConstraintViolation<?> violation) {
        String last = "";
        for (var step : violation.getPropertyPath()) {
            last = Objects.requireNonNullElse(step.getName(), last);
        }
        return last;
    }
}
