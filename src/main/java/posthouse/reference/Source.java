package posthouse.reference;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from: a law, an official page, a report.
 *
 * @param title in the source's own language
 * @param date when it was published, as far as the source says
 * @param kind law, official, state-media, secondary, ...
 */
public record Source(
        @NotBlank String id,
        @NotBlank String title,
        @Nullable String url,
        @Nullable String date,
        @NotBlank String kind) {

    /** Whether the reader can follow a link to it. */
    public boolean linked() {
        return url != null && url.startsWith("http");
    }
}
