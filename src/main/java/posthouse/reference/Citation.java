package posthouse.reference;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What a fact rests on.
 *
 * @param source a {@link Source}'s id
 * @param article the place in it, as lawyers write it: {@code 39}, {@code 76(1)(6)}
 */
public record Citation(@NotBlank String source, @Nullable String article) {}
