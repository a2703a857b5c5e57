package posthouse.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import posthouse.document.Facts;
import posthouse.document.Occasion;
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

    /** When it is next, if the organiser has said so; that a text about it holds until some day is no occasion. */
    @Override
    public List<Occasion> occasions(Facts facts) {
        return facts.own() instanceof EventFacts own && own.next() != null
                ? List.of(Occasion.held(own.next().from(), own.next().until(), own.venue()))
                : List.of();
    }
}
