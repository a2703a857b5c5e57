package posthouse.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import posthouse.language.Language;
import posthouse.text.Block;
import posthouse.text.Markdown;

/** Whether everything that the words refer to is there: shared facts, documents and their blocks, images. */
class LinksCheck implements Check {

    static final String MEDIA = "media:";

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        var found = new ArrayList<Finding>();
        candidate.texts().versions().forEach((language, version) -> {
            for (var block : version.words().text().blocks()) {
                var place = "#" + block.id();
                Markdown.facts(block).stream()
                        .filter(it -> !around.register().sharedFacts().containsKey(it))
                        .map(it -> Finding.inWords(Weight.STOP, language, place, "check.unknown.shared-fact", it))
                        .forEach(found::add);
                targets(block)
                        .filter(it -> !leadsSomewhere(it, candidate, language, around))
                        .map(it -> isUnpublished(it, around)
                                ? Finding.inWords(Weight.WARN, language, place, "check.link.unpublished", it)
                                : Finding.inWords(Weight.STOP, language, place, "check.link.nowhere", it))
                        .forEach(found::add);
            }
        });
        return found;
    }

    /** Where links and images of a block lead, as they are written. */
    static Stream<String> targets(Block block) {
        return Stream.concat(
                Markdown.links(block).stream(), Images.in(block).stream().map(Images.Image::target));
    }

    private static boolean isUnpublished(String target, Surroundings around) {
        return around.unpublished().contains(target.split("#", 2)[0]);
    }

    /** To the world, or to a document and, after a #, to a block of the edition that its reader is shown. */
    private static boolean leadsSomewhere(String target, Candidate from, Language language, Surroundings around) {
        if (target.matches("(https?://|tel:|mailto:).+")) {
            return true;
        }
        if (target.startsWith(MEDIA)) {
            return around.media().contains(target.substring(MEDIA.length()));
        }
        var parts = target.split("#", 2);
        return around.document(parts[0].isEmpty() ? from.name() : parts[0], from)
                .filter(it -> parts.length == 1 || it.hasBlock(language, parts[1]))
                .isPresent();
    }
}
