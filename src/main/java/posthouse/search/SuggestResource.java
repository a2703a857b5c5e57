package posthouse.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;

/** Suggestions while somebody types: {@code /api/v1/suggest}. Error: 400 for a bad value. */
@Path("v1/suggest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestResource {

    @Inject
    private Search search;

    /** Terms to ask for, and documents to go to, in the reader's language. */
    @GET
    public Suggested suggest(
            @QueryParam("q") @DefaultValue("") @Size(max = Question.LONGEST) String q,
            @QueryParam("lang") @DefaultValue("en") @Pattern(regexp = "zh|en|ja|ko", message = "{posthouse.language}")
                    String lang) {
        var typed = Question.of(q, Language.of(lang).orElseThrow());
        var suggestions =
                search.suggestions(typed).stream().map(SuggestedText::of).toList();
        return new Suggested(typed.text(), lang, suggestions);
    }

    /** The shape of the answer; a contract. */
    public record Suggested(String query, String language, List<SuggestedText> suggestions) {}

    /**
     * A term, which has neither kind nor path, or a document.
     *
     * @param language of the text: the one asked for, or the one that the document is there in
     * @param path {@code /ja/guides/lost-passport}
     */
    public record SuggestedText(
            String text,
            String language,
            @Nullable String kind,
            @Nullable String path) {

        static SuggestedText of(Suggestion suggestion) {
            return new SuggestedText(
                    suggestion.text(), suggestion.language().code(), suggestion.kind(), suggestion.path());
        }
    }
}
