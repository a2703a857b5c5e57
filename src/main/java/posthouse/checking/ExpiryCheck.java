package posthouse.checking;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;
import posthouse.reference.SharedFact;
import posthouse.text.Markdown;

/** Whether the facts still hold today, and somebody has looked at them not too long ago. */
class ExpiryCheck implements Check {

    /** How long a shared fact is taken for true after somebody has checked it. */
    private static final Period TRUSTED = Period.ofYears(1);

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        var found = new ArrayList<Finding>();
        var facts = candidate.facts();
        var today = around.today();
        if (facts.validUntil() != null && facts.ended(today)) {
            found.add(Finding.inFacts(
                    Weight.STOP,
                    "validUntil",
                    "check.expired",
                    facts.validUntil().toString()));
        }
        if (facts.reviewBy() != null && facts.reviewBy().isBefore(today)) {
            found.add(Finding.inFacts(
                    Weight.WARN,
                    "reviewBy",
                    "check.review-due",
                    facts.reviewBy().toString()));
        }
        found.addAll(overdue(candidate, around));
        return found;
    }

    /** Where a shared fact is shown: in the words of a language, or by the facts. */
    private record Use(@Nullable Language language, String place, String name) {

        Stream<Finding> overdue(@Nullable SharedFact fact, LocalDate today) {
            return fact == null || !fact.checkedOn().plus(TRUSTED).isBefore(today)
                    ? Stream.of()
                    : Stream.of(new Finding(
                            Weight.WARN,
                            language,
                            place,
                            "check.shared-fact.old",
                            List.of(name, fact.checkedOn().toString())));
        }
    }

    /** Each shared fact once, where it is shown first. */
    private static List<Finding> overdue(Candidate candidate, Surroundings around) {
        var told = new HashSet<String>();
        var known = around.register().sharedFacts();
        return Stream.concat(inWords(candidate.texts()), inFacts(candidate))
                .filter(it -> told.add(it.name()))
                .flatMap(it -> it.overdue(known.get(it.name()), around.today()))
                .toList();
    }

    private static Stream<Use> inWords(ParallelTexts texts) {
        return texts.versions().entrySet().stream()
                .sorted(Comparator.comparing(it -> it.getKey() != texts.source()))
                .flatMap(version -> version.getValue().words().text().blocks().stream()
                        .flatMap(block -> Markdown.facts(block).stream()
                                .map(it -> new Use(version.getKey(), "#" + block.id(), it))));
    }

    private static Stream<Use> inFacts(Candidate candidate) {
        return candidate.facts().own().sharedFacts().stream()
                .map(it -> new Use(null, candidate.section().kind(), it));
    }
}
