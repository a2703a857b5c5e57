package posthouse.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A statement that is known and must not be public: somebody has still to confirm it, or nobody may say it. Drafts may
 * have it.
 *
 * @param says what it is about, for editors
 * @param words by which it would be known in any language, its numbers above all; spaces and hyphens do not matter
 * @param sources where it was seen
 */
public record Withheld(
        @NotBlank String id,
        @NotNull Why why,
        @NotBlank String says,
        @NotEmpty List<String> words,
        List<String> sources) {

    /** Why it is not public. */
    public enum Why {
        /** Until the office has confirmed it. */
        @JsonProperty("verify-first")
        VERIFY_FIRST,
        /** Nobody has a source for it. */
        @JsonProperty("memory")
        MEMORY,
        /** It is wrong, outdated, or about somebody who has not agreed. */
        @JsonProperty("never")
        NEVER
    }
}
