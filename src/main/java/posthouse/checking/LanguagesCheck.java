package posthouse.checking;

import java.util.ArrayList;
import java.util.List;
import posthouse.language.Language;

/** Whether each language is there, or the facts say why not. */
class LanguagesCheck implements Check {

    private static final String PLACE = "missing";

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        var found = new ArrayList<Finding>();
        for (var language : Language.all()) {
            boolean there = candidate.texts().versions().containsKey(language);
            boolean excused = candidate.facts().missing().containsKey(language);
            if (!there && !excused) {
                found.add(Finding.inFacts(weight(candidate), PLACE, "check.language.missing", language.nativeName()));
            }
            // Only a warning: facts and words are released one after the other, and one of them must be first.
            if (there && excused) {
                found.add(Finding.inFacts(Weight.WARN, PLACE, "check.language.excused", language.nativeName()));
            }
        }
        return found;
    }

    private static Weight weight(Candidate candidate) {
        return candidate.sound() && candidate.section().everyLanguageFirst(candidate.facts())
                ? Weight.STOP
                : Weight.WARN;
    }
}
