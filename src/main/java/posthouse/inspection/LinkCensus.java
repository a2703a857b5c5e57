package posthouse.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import posthouse.document.Documents;
import posthouse.document.PublicDocument;
import posthouse.language.Language;
import posthouse.reference.Catalogue;
import posthouse.reference.Citation;
import posthouse.reference.References;
import posthouse.reference.Source;
import posthouse.text.Markdown;

/** Where the public pages lead to: the links of their words, and the sources that they name. */
@ApplicationScoped
@Transactional
public class LinkCensus {

    private static final int AT_ONCE = 200;
    private static final int LONGEST = 2000;

    @Inject
    private Documents documents;

    @Inject
    private References references;

    /**
     * Where an address stands.
     *
     * @param language of the words; null if it is a source
     */
    public record Place(PublicDocument document, @Nullable Language language) {}

    /** Every address of the public internet's web that a public page leads to, and where it stands. */
    public Map<String, List<Place>> places() {
        var places = new TreeMap<String, List<Place>>();
        var sources = references.all(Catalogue.SOURCES).stream()
                .filter(Source::linked)
                .collect(Collectors.toMap(Source::id, it -> Optional.ofNullable(it.url())));
        long last = 0;
        for (var page = documents.after(last, AT_ONCE); !page.isEmpty(); page = documents.after(last, AT_ONCE)) {
            page.forEach(it -> add(it, sources, places));
            last = page.getLast().id();
        }
        return places;
    }

    /** The same for some addresses. */
    public Map<String, List<Place>> places(Collection<String> addresses) {
        var some = new HashMap<>(places());
        some.keySet().retainAll(addresses);
        return some;
    }

    private static void add(
            PublicDocument document, Map<String, Optional<String>> sources, Map<String, List<Place>> places) {
        document.facts().sources().stream()
                .map(Citation::source)
                .flatMap(it -> sources.getOrDefault(it, Optional.empty()).stream())
                .distinct()
                .forEach(it -> add(it, new Place(document, null), places));
        document.editions()
                .forEach((language, edition) -> edition.words().text().blocks().stream()
                        .flatMap(it -> Markdown.links(it).stream())
                        .distinct()
                        .forEach(it -> add(it, new Place(document, language), places)));
    }

    private static void add(String address, Place place, Map<String, List<Place>> places) {
        if (address.matches("(?i)https?://.+") && address.length() <= LONGEST) {
            places.computeIfAbsent(address, it -> new ArrayList<>()).add(place);
        }
    }
}
