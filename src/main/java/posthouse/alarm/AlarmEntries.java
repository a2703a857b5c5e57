package posthouse.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import posthouse.account.DeskEntries;
import posthouse.account.Role;

/** The desk’s pages about alarms. */
@ApplicationScoped
public class AlarmEntries extends DeskEntries {

    private static final String ROOM = "alarm";

    public AlarmEntries() {
        super(
                ROOM,
                new Entry(ROOM, "alarms", 30, any(Role.EMERGENCY, Role.REVIEWER, Role.PUBLISHER)),
                new Entry(ROOM, "alarm", 0, any(Role.EMERGENCY)));
    }
}
