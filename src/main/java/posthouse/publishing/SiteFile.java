package posthouse.publishing;

import java.util.List;
import java.util.function.Function;
import posthouse.reference.Catalogue;
import posthouse.reference.City;

/**
 * A file of the content folder that holds a catalogue of references.
 *
 * @param path below the content folder
 * @param of what it holds, of a content
 */
record SiteFile<T>(String path, Catalogue<T> catalogue, Function<Content, List<T>> of) {

    /** Holds the one city, not a list of it. */
    static final SiteFile<City> CITY = new SiteFile<>("site/city.yaml", Catalogue.CITY, it -> List.of(it.city()));

    static final List<SiteFile<?>> LISTS = List.of(
            new SiteFile<>("site/offices.yaml", Catalogue.OFFICES, Content::offices),
            new SiteFile<>("site/sources.yaml", Catalogue.SOURCES, Content::sources),
            new SiteFile<>("site/shared-facts.yaml", Catalogue.SHARED_FACTS, Content::sharedFacts),
            new SiteFile<>("site/phrases.yaml", Catalogue.PHRASES, Content::phrases),
            new SiteFile<>("site/withheld.yaml", Catalogue.WITHHELD, Content::withheld),
            new SiteFile<>("site/pins.yaml", Catalogue.PINS, Content::pins));
}
