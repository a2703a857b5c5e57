package posthouse.publishing;

import java.util.List;
import java.util.stream.Collectors;

/** A content folder that cannot be taken in, with everything that is wrong with it. */
public class BrokenContent extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ContentProblem> problems;

    public BrokenContent(List<ContentProblem> problems) {
        super(problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
