package posthouse.checking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;
import posthouse.text.Block;

/**
 * What is to say the same in several languages: the words of a document, or of a template.
 *
 * @param source the language that the others are translated from
 */
public record ParallelTexts(Language source, Map<Language, Version> versions) {

    /** Words beside those that they were translated from. */
    record Translation(Language language, Version original, Version version) {

        List<String> originalIds() {
            return original.words().text().ids();
        }

        List<String> ids() {
            return version.words().text().ids();
        }

        /** Each block beside the original's; only if {@link #hasSameBlocks}. */
        List<Pair> pairs() {
            var blocks = version.words().text().blocks();
            return original.words().text().blocks().stream()
                    .map(it -> new Pair(it, blocks.get(ids().indexOf(it.id()))))
                    .toList();
        }

        boolean hasSameBlocks() {
            return originalIds().equals(ids());
        }
    }

    /** The same block in two languages. */
    record Pair(Block original, Block block) {}

    @Nullable
    Version original() {
        return versions.get(source);
    }

    /** The translations of just these words. One of older words is let be: readers are told that it is older. */
    List<Translation> translations() {
        var original = original();
        return original == null
                ? List.of()
                : versions.entrySet().stream()
                        .filter(it -> it.getKey() != source)
                        .filter(it -> Objects.equals(it.getValue().translatedFrom(), original.revision()))
                        .map(it -> new Translation(it.getKey(), original, it.getValue()))
                        .toList();
    }
}
