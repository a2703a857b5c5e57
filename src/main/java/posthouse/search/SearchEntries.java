package posthouse.search;

import jakarta.enterprise.context.ApplicationScoped;
import posthouse.account.DeskEntries;
import posthouse.account.Role;

/** The pages of this room. */
@ApplicationScoped
public class SearchEntries extends DeskEntries {

    private static final String ROOM = "search";

    public SearchEntries() {
        super(ROOM, new Entry(ROOM, "failed", 65, any(Role.AUTHOR, Role.TRANSLATOR, Role.REVIEWER, Role.PUBLISHER)));
    }
}
