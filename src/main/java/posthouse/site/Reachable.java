package posthouse.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import posthouse.journal.Changes;

/** Whether the portal reaches its database; without it, this node should get no readers. */
@Readiness
@ApplicationScoped
public class Reachable implements HealthCheck {

    @Inject
    private Changes changes;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(reachable()).build();
    }

    private boolean reachable() {
        try {
            return changes.latest() >= 0;
        } catch (RuntimeException away) {
            return false;
        }
    }
}
