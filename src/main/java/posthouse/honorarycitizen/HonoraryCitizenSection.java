package posthouse.honorarycitizen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import posthouse.document.Facts;
import posthouse.document.Issue;
import posthouse.document.Section;
import posthouse.reference.Source;

/** The section of honorary citizens. */
@ApplicationScoped
public class HonoraryCitizenSection extends Section {

    public HonoraryCitizenSection() {
        super("honorary-citizen", "honorary-citizens", HonoraryCitizenFacts.class);
    }

    @Override
    public int position() {
        return 60;
    }

    /** The rules, then the awards, the newest year first. */
    @Override
    public String sortKey(Facts facts, String slug) {
        var own = (HonoraryCitizenFacts) facts.own();
        return own.year().isEmpty() ? "0000" : String.valueOf(9999 - Integer.parseInt(own.year()));
    }

    /**
     * A person is public with recorded consent, or as an official publication already tells of them. Consent is recorded
     * at the desk and stands in no file, so facts need the publication.
     */
    @Override
    public List<Issue> issues(Facts facts, List<Source> cited) {
        boolean person = ((HonoraryCitizenFacts) facts.own()).type() == HonoraryCitizenFacts.Type.PERSON;
        var unsaid = person && cited.stream().noneMatch(Source::official)
                ? Stream.of(new Issue(
                        "sources", "must name an official publication (kind: official) that tells of this person"))
                : Stream.<Issue>of();
        return Stream.concat(super.issues(facts, cited).stream(), unsaid).toList();
    }
}
