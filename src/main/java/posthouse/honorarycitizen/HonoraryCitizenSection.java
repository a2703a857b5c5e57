package posthouse.honorarycitizen;

import jakarta.enterprise.context.ApplicationScoped;
import posthouse.document.Facts;
import posthouse.document.Section;

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
}
