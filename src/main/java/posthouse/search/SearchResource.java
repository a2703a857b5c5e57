package posthouse.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Search for other software. */
@Path("v1/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private Search search;

    @QueryParam("kind")
    private @Nullable String kind;

    @QueryParam("audience")
    private @Nullable String audience;

    @QueryParam("category")
    private @Nullable String category;

    /** Plain text throughout: what of it was asked for is for pages to mark. */
    @GET
    public Found search(
            @QueryParam("q") @DefaultValue("") @Size(max = Question.LONGEST) String q,
            @QueryParam("lang") @DefaultValue("en") @Pattern(regexp = "zh|en|ja|ko", message = "{posthouse.language}")
                    String lang,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(Question.LAST_PAGE) int page,
            @QueryParam("size") @DefaultValue("10") @Min(1) @Max(Question.LARGEST_PAGE) int size) {
        var language = Language.of(lang).orElse(Language.EN);
        var narrowing = Question.Narrowing.of(kind, audience, category);
        return Found.of(search.answer(new Question(q, language, narrowing, page, size)));
    }

    /** The shape of the answer; a contract. */
    public record Found(String query, String language, long total, long tookMillis, List<FoundHit> hits) {

        static Found of(Answer answer) {
            var question = answer.question();
            return new Found(
                    question.text(),
                    question.reader().code(),
                    answer.total(),
                    answer.tookMillis(),
                    answer.hits().stream().map(FoundHit::of).toList());
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
