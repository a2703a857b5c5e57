package posthouse.checking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import posthouse.reference.Citation;
import posthouse.reference.SharedFact;
import posthouse.reference.Source;
import posthouse.reference.Withheld;

/**
 * What is entered once for all documents, by the names that they call it.
 *
 * @param phrases their ids
 * @param offices their ids
 * @param withheld what nothing public may say
 */
public record Register(
        Map<String, Source> sources,
        Map<String, SharedFact> sharedFacts,
        Set<String> phrases,
        Set<String> offices,
        Glossary glossary,
        List<Withheld> withheld) {

    /** The sources among these that are known. */
    List<Source> cited(List<Citation> citations) {
        return citations.stream()
                .map(it -> sources.get(it.source()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
