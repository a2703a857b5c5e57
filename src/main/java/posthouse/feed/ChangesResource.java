package posthouse.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import posthouse.document.Documents;
import posthouse.document.PublicDocument;
import posthouse.journal.Change;
import posthouse.journal.Changes;

/** The Changes after a number as JSON: {@code /api/v1/changes}. Error: 400 for a number that is none. */
@RequestScoped
@Path("v1/changes")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ChangesResource {

    /** The most Changes in one answer. */
    private static final int LARGEST_ANSWER = 500;

    @Inject
    private Changes changes;

    @Inject
    private Documents documents;

    @GET
    public ChangeList since(
            @QueryParam("since") @DefaultValue("0") @Pattern(regexp = "[0-9]{1,18}", message = "{posthouse.change}")
                    String since) {
        var news = changes.since(Long.parseLong(since), LARGEST_ANSWER);
        var ids = news.stream()
                .map(Change::document)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var named = documents.withIds(ids).stream().collect(Collectors.toMap(PublicDocument::id, Function.identity()));
        // Read after the rows: a Change that came between is one to ask for again, not one to miss.
        return ChangeList.of(changes.latest(), news, named);
    }
}
