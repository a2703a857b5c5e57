package posthouse.checking;

import java.util.List;

/** Whether each of the facts is as its annotations ask. */
class ConstraintsCheck implements Check {

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        return Constraints.broken(candidate.facts()).stream()
                .map(it -> {
                    var path = it.path()
                            .replaceFirst("^own\\b", candidate.section().kind());
                    return new Finding(Weight.STOP, null, path, "check.constraint", Constraints.arguments(path, it));
                })
                .toList();
    }
}
