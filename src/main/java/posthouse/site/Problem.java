package posthouse.site;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;
import posthouse.language.Messages;
import posthouse.language.PreferredLanguage;

/**
 * An RFC 9457 problem document, its words in the caller's language.
 *
 * @param detail what to change, where that can be said
 * @param errors the parameters that are wrong
 */
public record Problem(
        String type, String title, int status, @Nullable String detail, List<Error> errors) {

    static final MediaType JSON = MediaType.valueOf("application/problem+json;charset=UTF-8");

    /** One parameter and what is wrong with it. */
    public record Error(String parameter, String message) {}

    static Response of(int status, List<Error> errors, Language language) {
        var messages = new Messages(language);
        var key = "problem." + status;
        var title = messages.get(messages.has(key) ? key : status < 500 ? "problem.400" : "problem.500");
        return Response.status(status)
                .type(JSON)
                .header("Content-Language", language.tag())
                .header("Vary", HttpHeaders.ACCEPT_LANGUAGE)
                .entity(new Problem("about:blank", title, status, null, errors))
                .build();
    }

    /** The same failure as a problem, with the headers that belong to it: a 405 says what is allowed. */
    static Response of(Response failure, Language language) {
        var problem = of(failure.getStatus(), List.of(), language);
        failure.getHeaders().forEach((name, values) -> {
            if (!problem.getHeaders().containsKey(name) && !name.regionMatches(true, 0, "Content-", 0, 8)) {
                problem.getHeaders().put(name, values);
            }
        });
        return problem;
    }

    /** The {@code lang} that the call names, else what its headers prefer. */
    static Language language(UriInfo uri, @Nullable String acceptLanguage) {
        return Language.of(String.valueOf(uri.getQueryParameters().getFirst("lang")))
                .orElseGet(() -> PreferredLanguage.of(null, acceptLanguage));
    }
}
