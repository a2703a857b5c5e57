package posthouse.checking;

import java.util.List;
import java.util.stream.Stream;

/** All that must hold of what becomes public. Facts that break a constraint are not asked whether they fit together. */
public final class Checks {

    /** Whether each value and each head is as it must be by itself. A file that is read is asked this at once. */
    private static final List<Check> BY_ITSELF = List.of(new ConstraintsCheck(), new HeadCheck());

    /** Whether everything is there and leads somewhere. */
    private static final List<Check> OF_WORDS =
            List.of(new LanguagesCheck(), new TranslationCheck(), new BlocksCheck(), new LinksCheck());

    private static final List<Check> OF_FACTS = List.of(new ReferencesCheck(), new SectionCheck(), new ConsentCheck());

    /** Whether the languages say the same, in the right words, and nothing that is withheld. */
    private static final List<Check> OF_MEANING = List.of(new AgreementCheck(), new TermsCheck(), new WithheldCheck());

    /** Whether what was right when it was written still is. */
    private static final List<Check> OF_TIME = List.of(new ExpiryCheck(), new DeadLinksCheck());

    private Checks() {}

    /** Everything that is wrong with a candidate, in all its languages. */
    public static List<Finding> of(Candidate candidate, Surroundings around) {
        return Stream.of(
                        found(BY_ITSELF, candidate, around),
                        fitting(candidate, around),
                        meaning(candidate, around),
                        candidate.sound() ? found(OF_TIME, candidate, around) : List.<Finding>of())
                .flatMap(List::stream)
                .toList();
    }

    /** Of what could be read: whether it fits together. */
    public static List<Finding> fitting(Candidate candidate, Surroundings around) {
        return Stream.of(
                        found(OF_WORDS, candidate, around),
                        candidate.sound() ? found(OF_FACTS, candidate, around) : List.<Finding>of())
                .flatMap(List::stream)
                .toList();
    }

    /** Of what fits together: whether it may be said so. */
    public static List<Finding> meaning(Candidate candidate, Surroundings around) {
        return found(OF_MEANING, candidate, around);
    }

    /** The same of texts that are no document's. */
    public static List<Finding> meaning(ParallelTexts texts, Surroundings around) {
        return Stream.of(
                        AgreementCheck.findings(texts),
                        TermsCheck.findings(texts, around.register().glossary()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> found(List<Check> checks, Candidate candidate, Surroundings around) {
        return checks.stream()
                .flatMap(it -> it.findings(candidate, around).stream())
                .toList();
    }
}
