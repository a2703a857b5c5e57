package posthouse.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import posthouse.document.Facts;
import posthouse.document.Issue;
import posthouse.document.Occasion;
import posthouse.document.Section;
import posthouse.reference.Source;

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

    @Override
    public List<Issue> issues(Facts facts, List<Source> cited) {
        var own = (EventFacts) facts.own();
        var all = new ArrayList<>(super.issues(facts, cited));
        for (int i = 0; i < own.past().size(); i++) {
            check("event.past[" + i + "]", own.past().get(i), all);
        }
        if (own.next() != null) {
            check("event.next", own.next(), all);
        }
        return all;
    }

    private static void check(String field, EventFacts.Days days, List<Issue> issues) {
        if (days.from().isAfter(days.until())) {
            issues.add(new Issue(field + ".until", "check.ends-before-it-begins"));
        }
    }
}
