package posthouse.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.document.KindFacts;

/**
 * What no language changes about a notice.
 *
 * @param issuer the glossary term of the body that issued what the notice tells of
 * @param effectiveOn the day from which it holds
 */
public record NoticeFacts(
        @NotNull Type type,
        @NotBlank String issuer,
        @Nullable LocalDate effectiveOn) implements KindFacts {

    /** What sort of notice it is. */
    public enum Type {
        @JsonProperty("policy")
        POLICY,
        @JsonProperty("service")
        SERVICE,
        @JsonProperty("alert")
        ALERT,
        @JsonProperty("disclosure")
        DISCLOSURE
    }

    @Override
    public List<String> terms() {
        return Stream.ofNullable(issuer).toList();
    }
}
