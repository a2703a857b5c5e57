package posthouse.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import posthouse.checking.ParallelTexts.Translation;
import posthouse.language.Language;

/** Whether it is known of each translation which words it was made from, and whether it has their blocks. */
public class TranslationCheck implements Check {

    private static final String PLACE = "translatedFrom";

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        var texts = candidate.texts();
        var found = new ArrayList<Finding>();
        texts.versions().forEach((language, version) -> checkOrigin(texts, language, version, found));
        texts.translations().stream().flatMap(TranslationCheck::differentBlocks).forEach(found::add);
        return found;
    }

    private static void checkOrigin(ParallelTexts texts, Language language, Version version, List<Finding> found) {
        var from = version.translatedFrom();
        var original = texts.original();
        if (language == texts.source()) {
            if (from != null) {
                found.add(Finding.inWords(Weight.STOP, language, PLACE, "check.translation.of-nothing"));
            }
        } else if (from == null) {
            found.add(Finding.inWords(
                    Weight.STOP,
                    language,
                    PLACE,
                    "check.translation.of-what",
                    texts.source().nativeName()));
        } else if (original != null && from > original.revision()) {
            found.add(Finding.inWords(Weight.STOP, language, PLACE, "check.translation.ahead", String.valueOf(from)));
        }
    }

    /** Of a template, whose languages are one thing whatever their numbers. */
    public static List<Finding> differentBlocks(Language language, Version original, Version version) {
        return differentBlocks(new Translation(language, original, version)).toList();
    }

    private static Stream<Finding> differentBlocks(Translation translation) {
        if (translation.hasSameBlocks()) {
            return Stream.of();
        }
        var difference = Difference.between(translation.originalIds(), translation.ids());
        var place = Stream.concat(difference.extra().stream(), translation.ids().stream())
                .findFirst()
                .map(it -> "#" + it)
                .orElse("");
        return Stream.of(
                difference.none()
                        ? Finding.inWords(Weight.STOP, translation.language(), place, "check.blocks.order")
                        : Finding.inWords(
                                Weight.STOP,
                                translation.language(),
                                place,
                                "check.blocks.other",
                                difference.missingWords(),
                                difference.extraWords()));
    }
}
