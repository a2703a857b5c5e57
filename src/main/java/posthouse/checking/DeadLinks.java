package posthouse.checking;

import java.util.Set;

/** Whoever looks at the links of the public pages tells the checks which of them lead nowhere. */
public interface DeadLinks {

    /** Addresses that did not answer when they were last asked. */
    Set<String> addresses();
}
