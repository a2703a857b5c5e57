package posthouse.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import posthouse.journal.Pulse;

/** Whether this node follows the Changes; one that does not would show pages that are no longer true. */
@Readiness
@ApplicationScoped
public class Following implements HealthCheck {

    @Inject
    private Pulse pulse;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("changes").status(pulse.isBeating()).build();
    }
}
