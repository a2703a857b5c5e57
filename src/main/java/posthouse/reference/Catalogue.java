package posthouse.reference;

import java.util.function.Function;

/**
 * One of the lists of references; each is a file of its own in the content folder.
 *
 * @param kind what the database calls its entries
 * @param name what tells an entry from the others
 */
public record Catalogue<T>(String kind, Class<T> type, Function<T, String> name) {

    public static final Catalogue<City> CITY = new Catalogue<>("city", City.class, it -> "city");
    public static final Catalogue<Office> OFFICES = new Catalogue<>("office", Office.class, Office::id);
    public static final Catalogue<Source> SOURCES = new Catalogue<>("source", Source.class, Source::id);
    public static final Catalogue<SharedFact> SHARED_FACTS =
            new Catalogue<>("shared-fact", SharedFact.class, SharedFact::name);
    public static final Catalogue<Phrase> PHRASES = new Catalogue<>("phrase", Phrase.class, Phrase::id);
    public static final Catalogue<Withheld> WITHHELD = new Catalogue<>("withheld", Withheld.class, Withheld::id);
    public static final Catalogue<Pin> PINS = new Catalogue<>("pin", Pin.class, Pin::name);
}
