package posthouse.checking;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import posthouse.checking.ParallelTexts.Pair;
import posthouse.checking.ParallelTexts.Translation;
import posthouse.language.Language;
import posthouse.text.Block;
import posthouse.text.Markdown;

/**
 * Whether the languages say the same: in title and summary, and in each block, the same numbers, shared facts and links.
 * Translations that do not have the blocks of their source are left to {@link TranslationCheck}.
 */
class AgreementCheck implements Check {

    private static final Markdown WITHOUT_FACTS = new Markdown(UnaryOperator.identity(), name -> " ");

    /** What a template fills: {@code {{place}}}. */
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z0-9-]+)}}");

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        return findings(candidate.texts());
    }

    static List<Finding> findings(ParallelTexts texts) {
        return texts.translations().stream()
                .filter(Translation::hasSameBlocks)
                .flatMap(AgreementCheck::findings)
                .toList();
    }

    private static Stream<Finding> findings(Translation translation) {
        var language = translation.language();
        var original = translation.original().words();
        var words = translation.version().words();
        return Stream.of(
                        head(language, "title", original.title(), words.title()),
                        head(language, "summary", original.summary(), words.summary()),
                        translation.pairs().stream().flatMap(it -> block(language, it)))
                .flatMap(it -> it);
    }

    private static Stream<Finding> head(Language language, String place, String original, String words) {
        return Stream.concat(
                compared(language, place, "check.same.number", figures(original), figures(words)),
                compared(language, place, "check.same.slot", slots(original), slots(words)));
    }

    private static Stream<Finding> block(Language language, Pair pair) {
        var place = "#" + pair.block().id();
        var original = pair.original();
        var block = pair.block();
        return Stream.of(
                        compared(language, place, "check.same.number", figures(original), figures(block)),
                        compared(
                                language,
                                place,
                                "check.same.shared-fact",
                                Markdown.facts(original),
                                Markdown.facts(block)),
                        compared(language, place, "check.same.link", Markdown.links(original), Markdown.links(block)))
                .flatMap(it -> it);
    }

    private static Stream<Finding> compared(
            Language language, String place, String key, Collection<String> expected, Collection<String> found) {
        var difference = Difference.between(new TreeSet<>(expected), new TreeSet<>(found));
        return difference.none()
                ? Stream.of()
                : Stream.of(Finding.inWords(
                        Weight.STOP, language, place, key, difference.missingWords(), difference.extraWords()));
    }

    private static Collection<String> figures(Block block) {
        return Figures.of(WITHOUT_FACTS.plain(block));
    }

    private static Collection<String> figures(String head) {
        return Figures.of(SLOT.matcher(head).replaceAll(" "));
    }

    private static Collection<String> slots(String head) {
        return SLOT.matcher(head).results().map(it -> it.group(1)).collect(Collectors.toSet());
    }
}
