package posthouse.checking;

import java.util.List;
import posthouse.reference.Source;

/**
 * Whether a person may be told of: with a recorded consent that stands, or as an official publication already does.
 * Consent is recorded at the desk and stands in no file, so documents of the content folder need the publication.
 */
class ConsentCheck implements Check {

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        var facts = candidate.facts();
        boolean may = !facts.own().aboutPerson()
                || around.consented().contains(candidate.name())
                || around.register().cited(facts.sources()).stream().anyMatch(Source::official);
        return may ? List.of() : List.of(Finding.inFacts(Weight.STOP, "sources", "check.consent"));
    }
}
