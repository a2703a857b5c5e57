package posthouse.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.document.DocumentPage;
import posthouse.glossary.Term;
import posthouse.glossary.Terms;

/** What an event's page shows beside the words that every document has: where it is. */
@RequestScoped
@Named("event")
public class EventPage {

    @Inject
    private DocumentPage document;

    @Inject
    private Terms terms;

    private @Nullable Term venue;

    @PostConstruct
    void load() {
        var id = ((EventFacts) document.getOwn()).venue();
        venue = id == null ? null : terms.named(List.of(id)).get(id);
    }

    public @Nullable Term getVenue() {
        return venue;
    }
}
