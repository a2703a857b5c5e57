package posthouse.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import posthouse.glossary.Terms;

/** The glossary as JSON: {@code /api/v1/glossary}. Error: 400 for a query of more than 100 characters. */
@RequestScoped
@Path("v1/glossary")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class GlossaryResource {

    @Inject
    private Terms terms;

    @GET
    public FoundTerms find(@QueryParam("q") @DefaultValue("") @Size(max = 100) String query) {
        return FoundTerms.of(query, terms.all());
    }
}
