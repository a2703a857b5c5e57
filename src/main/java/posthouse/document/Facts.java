package posthouse.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;
import posthouse.reference.Citation;

/**
 * What no language changes about a document. Every kind shares these; what is the kind's own is a record of its room.
 *
 * @param issuedOn the day of the thing itself (a notice, an award), where it has one
 * @param validUntil the last day on which it holds; shown as ended from the midnight after
 * @param hotlines slugs of the hotlines to call about it
 * @param offices ids of the offices to go to for it
 * @param related documents to read next, as {@code kind:slug}
 * @param missing languages that it is not there in, with why
 * @param own the kind's own facts; in the file under the kind's name
 */
public record Facts(
        @NotNull Category category,
        @NotEmpty List<Audience> audience,
        @NotNull LocalDate checkedOn,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotEmpty List<@Valid Citation> sources,
        List<String> hotlines,
        List<String> offices,
        List<String> related,
        Map<Language, String> missing,
        @Valid @Nullable Disclosure disclosure,
        @NotNull @Valid KindFacts own) {

    public boolean ended(LocalDate today) {
        return validUntil != null && today.isAfter(validUntil);
    }
}
