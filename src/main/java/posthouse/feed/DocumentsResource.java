package posthouse.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import posthouse.document.Documents;
import posthouse.document.Known;
import posthouse.document.Sections;
import posthouse.document.Selection;
import posthouse.language.Language;

/** The public documents as JSON: {@code /api/v1/documents}. Errors: 400 for a bad value, 404 for what is not there. */
@RequestScoped
@Path("v1/documents")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class DocumentsResource {

    // Numbers arrive as text: one that is none would be a 404 if Jersey read it, and is a 400 so.
    private static final String PAGE = "[1-9][0-9]{0,3}|10000";
    private static final String SIZE = "[1-9][0-9]?|100";
    private static final String LANGUAGE = "zh|en|ja|ko";

    @Inject
    private Documents documents;

    @Inject
    private Sections sections;

    @Inject
    private WholeDocuments whole;

    @GET
    public DocumentList list(
            @QueryParam("kind") @DefaultValue("") @Known(value = Known.What.KIND, message = "{posthouse.kind}")
                    String kind,
            @QueryParam("lang") @DefaultValue("en") @Pattern(regexp = LANGUAGE, message = "{posthouse.language}")
                    String lang,
            @QueryParam("page") @DefaultValue("1") @Pattern(regexp = PAGE, message = "{posthouse.page}") String page,
            @QueryParam("size") @DefaultValue("20") @Pattern(regexp = SIZE, message = "{posthouse.size}") String size) {
        var wanted = kind.isEmpty() ? null : kind;
        var selection = new Selection(wanted, null, null, Integer.parseInt(page), Integer.parseInt(size));
        return DocumentList.of(wanted, language(lang), documents.list(selection));
    }

    @GET
    @Path("{section}/{slug}")
    public WholeDocument one(
            @PathParam("section") String path,
            @PathParam("slug") String slug,
            @QueryParam("lang") @DefaultValue("en") @Pattern(regexp = LANGUAGE, message = "{posthouse.language}")
                    String lang) {
        var section = sections.atPath(path).orElseThrow(NotFoundException::new);
        var document = documents.find(section.kind(), slug).orElseThrow(NotFoundException::new);
        return whole.of(document, language(lang));
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(BadRequestException::new);
    }
}
