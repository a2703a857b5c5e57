package posthouse.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import posthouse.storage.Database;
import posthouse.storage.Settings;

/** While nobody is an administrator, each start of the portal says where the first administrator makes theirs: there is no default password. */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    private Accounts accounts;

    @Inject
    private Staff staff;

    @Inject
    private Settings settings;

    void invite(@Observes @Priority(Database.FOLLOWERS) @Initialized(ApplicationScoped.class) Object start) {
        if (accounts.lacksAdministrator()) {
            LOG.info("The desk has no administrator yet. Whoever opens this link first becomes it, once: "
                    + settings.site() + "/desk/welcome?invitation="
                    + staff.inviteFirst().secret());
        }
    }
}
