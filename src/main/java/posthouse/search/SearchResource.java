package posthouse.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.document.Known;
import posthouse.language.Language;

/** Search for other software: {@code /api/v1/search}. Error: 400 for a bad value. */
@Path("v1/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private Search search;

    /** Plain text throughout: what of it was asked for is for pages to mark. */
    @GET
    public Found search(@Valid @BeanParam Asked asked) {
        return Found.of(search.answer(asked.question()));
    }

    /** The parameters, each as the text that it is in an address; a number that is none is a 400 so, not a 404. */
    public static class Asked {

        private static final String TO_100 = "[1-9][0-9]?|100";

        @QueryParam("q")
        @DefaultValue("")
        @Size(max = Question.LONGEST)
        private String q = "";

        @QueryParam("lang")
        @DefaultValue("en")
        @Pattern(regexp = "zh|en|ja|ko", message = "{posthouse.language}")
        private String lang = "en";

        @QueryParam("kind")
        @Known(value = Known.What.KIND, message = "{posthouse.kind}")
        private @Nullable String kind;

        @QueryParam("audience")
        @Known(value = Known.What.AUDIENCE, message = "{posthouse.audience}")
        private @Nullable String audience;

        @QueryParam("category")
        @Known(value = Known.What.CATEGORY, message = "{posthouse.category}")
        private @Nullable String category;

        @QueryParam("page")
        @DefaultValue("1")
        @Pattern(regexp = TO_100, message = "{posthouse.search.page}")
        private String page = "1";

        @QueryParam("size")
        @DefaultValue("10")
        @Pattern(regexp = TO_100, message = "{posthouse.size}")
        private String size = "10";

        /** Only of what was found valid. */
        Question question() {
            return new Question(
                    q,
                    Language.of(lang).orElseThrow(),
                    Question.Narrowing.of(kind, audience, category),
                    Integer.parseInt(page),
                    Integer.parseInt(size));
        }
    }

    /**
     * The shape of the answer; a contract.
     *
     * @param reading what was asked too, since it was probably meant: what is typed on these keys in the other script, or
     *     the words that are spelt nearly so
     * @param sure whether one of the first says what was asked; else they are only what comes nearest
     */
    public record Found(
            String query,
            String language,
            @Nullable String reading,
            boolean sure,
            long total,
            long tookMillis,
            List<FoundHit> hits,
            Counts counts) {

        static Found of(Answer answer) {
            var question = answer.question();
            return new Found(
                    question.text(),
                    question.reader().code(),
                    answer.reading(),
                    answer.sure(),
                    answer.total(),
                    answer.tookMillis(),
                    answer.hits().stream().map(FoundHit::of).toList(),
                    answer.counts());
        }
    }

    /**
     * A document that was found.
     *
     * @param language of title and snippet: the one asked for, or the one that it is there in
     * @param ended whether its last valid day is past
     * @param matchedTerms the official terms that the query named: {@code 居留许可 (residence permit)}
     */
    public record FoundHit(
            String kind,
            String slug,
            String language,
            String title,
            String snippet,
            String path,
            float score,
            boolean ended,
            List<String> matchedTerms) {

        static FoundHit of(Answer.Hit hit) {
            return new FoundHit(
                    hit.kind(),
                    hit.slug(),
                    hit.language().code(),
                    hit.plainTitle(),
                    hit.plainSnippet(),
                    hit.path(),
                    hit.score(),
                    hit.ended(),
                    hit.terms().stream().map(Answer.Through::label).toList());
        }
    }
}
