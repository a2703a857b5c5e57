package posthouse.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import posthouse.document.Audience;
import posthouse.document.Category;
import posthouse.document.Issue;
import posthouse.document.Words;
import posthouse.language.Language;
import posthouse.text.Block;
import posthouse.text.Text;

/**
 * An approved text for a hurry: its slots are filled once, and give a document's words in every language.
 *
 * @param kind of the document it makes
 * @param type what the kind calls it: of a notice, {@code alert}
 * @param relay whether it passes on somebody else's warning, and so must say whose, when and where
 * @param hotlines slugs of the hotlines to call about it
 */
public record Template(
        @NotBlank String kind,
        @NotBlank String type,
        @NotNull Category category,
        @NotEmpty List<Audience> audience,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean relay,
        List<String> hotlines,
        @NotEmpty List<@Valid Slot> slots) {

    /** What a relayed warning must have: State Council Order 570, articles 30 and 46, leaves warnings to their issuers. */
    private static final Map<String, Slot.Type> OF_A_RELAY =
            Map.of("issuer", Slot.Type.TERM, "issued-at", Slot.Type.TIME, "source", Slot.Type.LINK);

    /** What does not fit together in it. */
    List<Issue> issues() {
        var twice = slots.stream()
                .filter(it -> slots.stream()
                                .filter(other -> other.name().equals(it.name()))
                                .count()
                        > 1)
                .map(it -> new Issue("slots", "the slot stands twice: " + it.name()));
        var noTerms = slots.stream()
                .filter(it -> it.type() != Slot.Type.PLACE
                        && (it.type() == Slot.Type.TERM) == it.terms().isEmpty())
                .map(it -> new Issue(
                        "slots",
                        "a slot of type term lists its terms, one of type place may, no other does: " + it.name()));
        var unsaid = OF_A_RELAY.entrySet().stream()
                .filter(needed -> relay
                        && slots.stream()
                                .noneMatch(it -> it.name().equals(needed.getKey())
                                        && it.type() == needed.getValue()
                                        && !it.optional()))
                .map(it -> new Issue("relay", "a relayed warning has the slot " + it.getKey() + ", never empty"));
        return Stream.of(twice, noTerms, unsaid).flatMap(it -> it).toList();
    }

    Set<String> slotNames() {
        return slots.stream().map(Slot::name).collect(Collectors.toSet());
    }

    /** What is wrong with values for the slots, each by the slot's name; nothing, if they fill it. */
    public List<Issue> issues(Map<String, SlotValue> values) {
        var missing = slots.stream()
                .filter(it -> !it.optional() && !values.containsKey(it.name()))
                .map(Slot::missing);
        var wrong = slots.stream()
                .filter(it -> values.containsKey(it.name()) && !it.takes(values.get(it.name())))
                .map(it -> new Issue(it.name(), "does not take this"));
        var unknown = values.keySet().stream()
                .filter(it -> !slotNames().contains(it))
                .map(it -> new Issue(it, "is no slot of this template"));
        return Stream.of(missing, wrong, unknown).flatMap(it -> it).toList();
    }

    /**
     * Its words in one language with the slots filled.
     *
     * @throws IllegalArgumentException if the values do not fill it; ask for the issues before
     */
    public Words filled(Words words, Map<String, SlotValue> values, Language language) {
        var issues = issues(values);
        if (!issues.isEmpty()) {
            throw new IllegalArgumentException(issues.toString());
        }
        var empty = slots.stream()
                .map(Slot::name)
                .filter(it -> !values.containsKey(it))
                .collect(Collectors.toSet());
        var blocks = words.text().blocks().stream()
                .filter(block -> Slots.in(block.markdown()).stream().noneMatch(empty::contains))
                .map(block -> new Block(block.id(), Slots.filled(block.markdown(), values, language)))
                .toList();
        return new Words(
                Slots.filled(words.title(), values, language),
                Slots.filled(words.summary(), values, language),
                words.keywords(),
                new Text(blocks));
    }
}
