package posthouse.sistercity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import posthouse.document.PublicDocument;
import posthouse.document.SectionPage;

/** The section's list by country, in the order of the oldest tie of each. */
@RequestScoped
@Named("sistercity")
public class SisterCityPage {

    @Inject
    private SectionPage section;

    /** A country by its ISO 3166-1 code, and the cities in it. */
    public record Country(String code, List<PublicDocument> cities) {}

    public List<Country> getCountries() {
        return section.getDocuments().stream()
                .collect(Collectors.groupingBy(
                        it -> ((SisterCityFacts) it.facts().own()).country(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Country(it.getKey(), it.getValue()))
                .toList();
    }
}
