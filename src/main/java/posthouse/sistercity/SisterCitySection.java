package posthouse.sistercity;

import jakarta.enterprise.context.ApplicationScoped;
import posthouse.document.Facts;
import posthouse.document.Section;

/** The section of sister cities. */
@ApplicationScoped
public class SisterCitySection extends Section {

    public SisterCitySection() {
        super("sister-city", "sister-cities", SisterCityFacts.class);
    }

    @Override
    public int position() {
        return 50;
    }

    /** The oldest tie first; those of unknown age last. */
    @Override
    public String sortKey(Facts facts, String slug) {
        var since = ((SisterCityFacts) facts.own()).since();
        return since == null ? "9999" : since.text();
    }
}
