package posthouse.honorarycitizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import posthouse.document.PublicDocument;
import posthouse.document.SectionPage;
import posthouse.honorarycitizen.HonoraryCitizenFacts.Type;

/** The section's list, told apart: the rules, the awards by year, and the persons. */
@RequestScoped
@Named("honorarycitizen")
public class HonoraryCitizenPage {

    @Inject
    private SectionPage section;

    public List<PublicDocument> getRules() {
        return of(Type.RULES);
    }

    public List<PublicDocument> getAwards() {
        return of(Type.BATCH);
    }

    public List<PublicDocument> getPersons() {
        return of(Type.PERSON);
    }

    private List<PublicDocument> of(Type type) {
        return section.getDocuments().stream()
                .filter(it -> ((HonoraryCitizenFacts) it.facts().own()).type() == type)
                .toList();
    }
}
