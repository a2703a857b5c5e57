package posthouse.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import posthouse.document.Issue;

/**
 * A gap in a template, filled once for all languages. It is never free text: what nobody has translated cannot get in.
 *
 * @param name as the texts write it, between double braces
 * @param terms ids of the glossary terms to choose from, for a slot of that type; for a place those that are likely
 * @param optional whether it may stay empty; the blocks that use it are then left out
 */
public record Slot(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String name,

        @NotNull Type type,
        List<String> terms,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean optional) {

    /** What may stand in it. */
    public enum Type {
        /** One of the slot's glossary terms. */
        @JsonProperty("term")
        TERM,
        /** A day and a time of day in the city. */
        @JsonProperty("time")
        TIME,
        /** Digits; the text has the unit. */
        @JsonProperty("number")
        NUMBER,
        /** A place, named in four languages. */
        @JsonProperty("place")
        PLACE,
        /** An https address. */
        @JsonProperty("link")
        LINK
    }

    boolean takes(SlotValue value) {
        return switch (value) {
            case SlotValue.OfTerm it ->
                type == Type.TERM && terms.contains(it.term().id());
            case SlotValue.Time it -> type == Type.TIME;
            case SlotValue.Number it -> type == Type.NUMBER;
            case SlotValue.Place it -> type == Type.PLACE;
            case SlotValue.Link it -> type == Type.LINK;
        };
    }

    Issue missing() {
        return new Issue(name, "is not filled in");
    }
}
