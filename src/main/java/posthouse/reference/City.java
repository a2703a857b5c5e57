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
 */
public record City(
        @NotNull @Valid Names names,
        @Nullable String reading,
        @NotNull @Valid Names office,
        @NotNull @Valid Filing filing) {

    /** The numbers under which a site in China is filed; an operator's to set. */
    public record Filing(
            @NotBlank String icp,
            @NotBlank String police,
            @NotBlank String siteId) {}
}
