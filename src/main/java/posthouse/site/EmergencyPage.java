package posthouse.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import posthouse.document.DocumentPage;

/** The one screen for the worst moment: the numbers, and the guide that tells what to say. */
@RequestScoped
@Named("emergency")
public class EmergencyPage {

    @Inject
    private DocumentPage document;

    /** The guide to emergency calls, if the office has published it. */
    @PostConstruct
    void load() {
        document.load("guide", "emergency-calls");
    }

    public boolean isGuided() {
        return document.isThere();
    }
}
