package posthouse.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import posthouse.language.Names;

/**
 * The city whose portal this is, and the office that answers for it.
 *
 * @param reading of the name in Japanese, in kana
 * @param office the id of that office
 * @param filing absent until the operator has the numbers
 */
public record City(
        @NotNull @Valid Names names,
        @Nullable String reading,
        @NotBlank String office,
        @Valid @Nullable Filing filing) {

    /** The numbers under which a site in China is filed; an operator's to set. */
    public record Filing(
            @Nullable String icp,
            @Nullable String police,
            @Nullable String siteId) {}
}
