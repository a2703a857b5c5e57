package posthouse.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import posthouse.account.DeskEntries;

/** The pages of this room. */
@ApplicationScoped
public class InspectionEntries extends DeskEntries {

    private static final String ROOM = "inspection";

    public InspectionEntries() {
        super(ROOM, new Entry(ROOM, "links", 60, everybody()));
    }
}
