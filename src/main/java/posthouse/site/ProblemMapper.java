package posthouse.site;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every failure of the JSON side as a problem document; what went wrong inside stays in the log. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        var language = Problem.language(uri, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (failure instanceof WebApplicationException known
                && known.getResponse().getStatus() < 500) {
            return Problem.of(known.getResponse(), language);
        }
        LOG.log(Level.SEVERE, "Failure at " + uri.getPath(), failure);
        return Problem.of(500, List.of(), language);
    }
}
