package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a publisher has scheduled goes out. */
@ApplicationScoped
public class ScheduledReleases implements Timed {

    @Inject
    private Releases releases;

    @Override
    public List<Long> due() {
        return releases.due();
    }

    @Override
    public void act(long id) {
        releases.publishDue(id);
    }
}
