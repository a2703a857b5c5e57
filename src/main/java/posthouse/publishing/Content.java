package posthouse.publishing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import posthouse.glossary.Term;
import posthouse.reference.City;
import posthouse.reference.Office;
import posthouse.reference.Phrase;
import posthouse.reference.Pin;
import posthouse.reference.SharedFact;
import posthouse.reference.Source;
import posthouse.reference.Withheld;

/**
 * Everything a content folder holds.
 *
 * @param drafts documents that are taken to the desk and not to the public
 * @param terms by the topic that their file is named after
 * @param media the names of its images and attachments
 */
public record Content(
        City city,
        List<Office> offices,
        List<Source> sources,
        List<SharedFact> sharedFacts,
        List<Phrase> phrases,
        List<Withheld> withheld,
        List<Pin> pins,
        Map<String, List<Term>> terms,
        List<ContentDocument> documents,
        List<ContentDocument> drafts,
        List<ContentTemplate> templates,
        Set<String> media) {

    /** All that is written: public documents, and drafts. */
    public List<ContentDocument> written() {
        return Stream.concat(documents.stream(), drafts.stream()).toList();
    }

    /** {@code guide:lost-passport}. */
    Set<String> documentNames() {
        return written().stream()
                .map(it -> it.section().kind() + ":" + it.slug())
                .collect(Collectors.toSet());
    }

    Set<String> sourceIds() {
        return sources.stream().map(Source::id).collect(Collectors.toSet());
    }

    Set<String> officeIds() {
        return offices.stream().map(Office::id).collect(Collectors.toSet());
    }

    Set<String> sharedFactNames() {
        return sharedFacts.stream().map(SharedFact::name).collect(Collectors.toSet());
    }

    Set<String> phraseIds() {
        return phrases.stream().map(Phrase::id).collect(Collectors.toSet());
    }

    List<Term> allTerms() {
        return terms.values().stream().flatMap(List::stream).toList();
    }

    Set<String> termIds() {
        return terms.values().stream().flatMap(List::stream).map(Term::id).collect(Collectors.toSet());
    }

    Set<String> hotlines() {
        return documents.stream()
                .filter(it -> it.section().kind().equals("hotline"))
                .map(ContentDocument::slug)
                .collect(Collectors.toSet());
    }
}
