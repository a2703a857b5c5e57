package posthouse.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The description of the JSON side for programs and their authors: {@code /api/v1/openapi.json}. */
@RequestScoped
@Path("v1/openapi.json")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class OpenApiResource {

    @GET
    public InputStream description() {
        var description = OpenApiResource.class.getResourceAsStream("openapi.json");
        if (description == null) {
            throw new NotFoundException();
        }
        return description;
    }
}
