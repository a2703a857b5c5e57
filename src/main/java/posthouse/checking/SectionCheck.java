package posthouse.checking;

import java.util.List;
import java.util.regex.Pattern;
import posthouse.document.Issue;

/** Whether the facts fit together, as the room of their kind sees it. */
class SectionCheck implements Check {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z-]+)+");

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        var facts = candidate.facts();
        return candidate.section().issues(facts, around.register().cited(facts.sources())).stream()
                .map(SectionCheck::finding)
                .toList();
    }

    /** A room gives the key of a message that takes the path; what is no key is told as it is. */
    private static Finding finding(Issue issue) {
        return KEY.matcher(issue.message()).matches()
                ? Finding.inFacts(Weight.STOP, issue.field(), issue.message(), issue.field())
                : Finding.inFacts(Weight.STOP, issue.field(), "check.facts", issue.field(), issue.message());
    }
}
