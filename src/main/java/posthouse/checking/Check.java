package posthouse.checking;

import java.util.List;

/** One thing that must hold of what becomes public. */
interface Check {

    /** Nothing, if it holds. */
    List<Finding> findings(Candidate candidate, Surroundings around);
}
