package posthouse.guide;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.document.KindFacts;

/**
 * What no language changes about a guide.
 *
 * @param steps in the order in which they are taken
 * @param papers what to bring
 * @param deadlines names of the shared facts that are deadlines here
 * @param sayings what to show or say, below the blocks that introduce it
 */
public record GuideFacts(
        List<@Valid Step> steps, List<@Valid Paper> papers, List<String> deadlines, List<@Valid Sayings> sayings)
        implements KindFacts {

    /**
     * One step; its words are the block of that id.
     *
     * @param hotline the number to call for it
     * @param deadline the name of a shared fact
     */
    public record Step(
            @NotBlank String block,
            @Nullable String hotline,
            @Nullable String deadline) {}

    /**
     * A paper to bring, by its glossary term, which has its name in every language.
     *
     * @param form absent where no source asks for one
     * @param need absent when everybody must bring it
     */
    public record Paper(
            @NotBlank String term,
            @Nullable Form form,
            @Nullable Need need) {}

    /**
     * Phrases to show or say.
     *
     * @param block of the text, under which they stand
     * @param phrases their ids
     */
    public record Sayings(@NotBlank String block, @NotEmpty List<String> phrases) {}

    /** Who must bring a paper. */
    public enum Need {
        /** It or one of its neighbours that say the same. */
        @JsonProperty("one-of")
        ONE_OF,
        /** Those in the case that the text tells of. */
        @JsonProperty("some-cases")
        SOME_CASES
    }

    /** In which form a paper is asked for. */
    public enum Form {
        @JsonProperty("original")
        ORIGINAL,
        @JsonProperty("copy")
        COPY,
        @JsonProperty("original-and-copy")
        ORIGINAL_AND_COPY
    }

    @Override
    public List<String> terms() {
        return papers.stream().map(Paper::term).toList();
    }

    @Override
    public List<String> sharedFacts() {
        var ofSteps = steps.stream().map(Step::deadline).filter(Objects::nonNull);
        return Stream.concat(ofSteps, deadlines.stream()).toList();
    }

    @Override
    public List<String> phrases() {
        return sayings.stream().flatMap(it -> it.phrases().stream()).toList();
    }

    @Override
    public List<String> hotlines() {
        return steps.stream().map(Step::hotline).filter(Objects::nonNull).toList();
    }

    /** The blocks that are steps. */
    public List<String> stepBlocks() {
        return steps.stream().map(Step::block).toList();
    }

    @Override
    public List<String> blocks() {
        return Stream.concat(stepBlocks().stream(), sayings.stream().map(Sayings::block))
                .toList();
    }
}
