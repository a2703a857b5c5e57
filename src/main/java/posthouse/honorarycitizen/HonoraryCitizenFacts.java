package posthouse.honorarycitizen;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import posthouse.document.KindFacts;
import posthouse.language.PartialDate;

/**
 * What no language changes about honorary citizenship: its rules, one batch of awards, or one person.
 *
 * @param batch the number of the batch
 * @param people how many were honoured in it, where a source says
 */
public record HonoraryCitizenFacts(
        @NotNull Type type,
        @Nullable Integer batch,
        @Nullable Integer people,
        @Nullable PartialDate conferredOn) implements KindFacts {

    /** What the document tells of. */
    public enum Type {
        @JsonProperty("rules")
        RULES,
        @JsonProperty("batch")
        BATCH,
        @JsonProperty("person")
        PERSON
    }

    @Override
    public boolean aboutPerson() {
        return type == Type.PERSON;
    }

    /** The year of the award, for the list by years; empty for the rules. */
    public String year() {
        return conferredOn == null ? "" : conferredOn.year();
    }
}
