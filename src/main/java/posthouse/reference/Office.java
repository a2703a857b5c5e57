package posthouse.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.language.Names;

/**
 * A place with address, hours and phones, entered once; what is not confirmed is absent, and the page says so.
 *
 * @param phones as they are dialled in China
 */
public record Office(
        @NotBlank @Size(max = 200) String id,
        @NotNull @Valid Names names,
        @Valid @Nullable Names address,
        @Valid @Nullable Names hours,
        List<String> phones,
        List<Citation> sources) {}
