package posthouse.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import posthouse.publishing.Timed;

/** Every node is told when a banner has ended by itself. */
@ApplicationScoped
public class BannerEnds implements Timed {

    @Inject
    private Alarms alarms;

    @Override
    public List<Long> due() {
        return alarms.over();
    }

    @Override
    public void act(long id) {
        alarms.noteEnd(id);
    }
}
