package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Everybody is told when a document’s last day has passed. */
@ApplicationScoped
public class LastDays implements Timed {

    @Inject
    private Releases releases;

    @Override
    public List<Long> due() {
        return releases.overdue();
    }

    @Override
    public void act(long id) {
        releases.expire(id);
    }
}
