package posthouse.desk;

import jakarta.enterprise.context.ApplicationScoped;
import posthouse.account.DeskEntries;
import posthouse.account.Role;

/** The pages of this room. */
@ApplicationScoped
public class WorkEntries extends DeskEntries {

    private static final String ROOM = "desk";

    public WorkEntries() {
        super(
                ROOM,
                new Entry(ROOM, "start", 10, everybody()),
                new Entry(ROOM, "documents", 20, everybody()),
                new Entry(ROOM, "files", 40, everybody()),
                new Entry(ROOM, "work", 0, everybody()),
                new Entry(ROOM, "edit", 0, everybody()),
                new Entry(ROOM, "facts", 0, everybody()),
                new Entry(ROOM, "review", 0, everybody()),
                new Entry(ROOM, "release", 0, any(Role.PUBLISHER)),
                new Entry(ROOM, "timeline", 70, any(Role.ADMINISTRATOR, Role.PUBLISHER, Role.REVIEWER)),
                new Entry(ROOM, "content", 75, any(Role.ADMINISTRATOR)),
                new Entry(ROOM, "people", 80, any(Role.ADMINISTRATOR)),
                new Entry(ROOM, "person", 0, any(Role.ADMINISTRATOR)));
    }
}
