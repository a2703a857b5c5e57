package posthouse.event;

import jakarta.enterprise.context.ApplicationScoped;
import posthouse.document.Section;

/** The section of events. */
@ApplicationScoped
public class EventSection extends Section {

    public EventSection() {
        super("event", "events", EventFacts.class);
    }

    @Override
    public int position() {
        return 40;
    }
}
