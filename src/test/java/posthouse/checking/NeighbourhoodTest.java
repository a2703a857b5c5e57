package posthouse.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static posthouse.checking.Sample.told;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import posthouse.document.Consent;
import posthouse.document.Document;
import posthouse.document.Documents;
import posthouse.document.Freshness;
import posthouse.document.Origin;
import posthouse.document.PublicDocument;
import posthouse.document.PublicEdition;
import posthouse.document.Words;
import posthouse.glossary.Term;
import posthouse.glossary.Terms;
import posthouse.journal.CityTime;
import posthouse.language.Language;
import posthouse.language.Names;
import posthouse.media.Media;
import posthouse.media.MediaFiles;
import posthouse.media.MediaType;
import posthouse.reference.Office;
import posthouse.reference.Phrase;
import posthouse.reference.References;
import posthouse.reference.SharedFact;
import posthouse.reference.Source;
import posthouse.reference.Withheld;
import posthouse.text.Text;

/** A database around a candidate: is what the checks ask for found in it, and no more read than that? */
class NeighbourhoodTest {

    private static final Instant EVENING = Instant.parse("2027-01-01T16:30:00Z");

    private final Sample sample = new Sample();
    private final List<Consent> consents = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();

    private final References references = new References() {
        @Override
        public Map<String, Source> sources(Collection<String> ids) {
            asked.addAll(ids);
            return sample.sources;
        }

        @Override
        public Map<String, SharedFact> sharedFacts() {
            return sample.sharedFacts;
        }

        @Override
        public Map<String, Phrase> phrases(Collection<String> ids) {
            asked.addAll(ids);
            return Map.of();
        }

        @Override
        public List<Withheld> withheld() {
            return sample.withheld;
        }

        @Override
        public List<Office> offices(List<String> ids) {
            asked.addAll(ids);
            return List.of(new Office("station", new Names("站", "x", "x", "x"), null, null, List.of(), List.of()));
        }
    };

    private final Terms terms = new Terms() {
        @Override
        public List<Term> all() {
            return sample.terms;
        }
    };

    private final MediaFiles files = new MediaFiles() {
        @Override
        public Map<String, Media> described(Collection<String> ids) {
            var map = new Media("map", MediaType.PNG, 1, 1, 1, "", "", EVENING);
            return ids.contains("map") ? Map.of("map", map) : Map.of();
        }
    };

    private class Shelf extends Documents {
        @Override
        public List<PublicDocument> named(List<String> names) {
            asked.addAll(names);
            var words = new Words("T", "S", List.of(), Text.parse("{#call}\nx\n"));
            var edition = new PublicEdition(Language.ZH, 1, words, Origin.HUMAN, EVENING, Freshness.CURRENT, null);
            var facts = Sample.BUSES.read(Sample.FACTS);
            return List.of(new PublicDocument(
                    1, "hotline", "110", "hotlines", facts, EVENING, Language.ZH, Map.of(Language.ZH, edition)));
        }
    }

    private static <T> T answering(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private List<Finding> found() {
        var candidate = sample.candidate();
        var entities = answering(
                EntityManager.class,
                (manager, method, query) -> answering(
                        TypedQuery.class,
                        (self, called, arguments) -> called.getName().startsWith("get") ? consents.stream() : self));
        var clock = Clock.fixed(EVENING, CityTime.ZONE);
        var neighbourhood = new Neighbourhood(entities, references, terms, new Shelf(), files, clock);
        return Checks.of(candidate, neighbourhood.around(candidate, Set.of("https://law.example/1")));
    }

    @Test
    void asksForWhatTheCandidateNamesAndNothingElse() {
        sample.facts(
                        Sample.FACTS
                                + "  phrases:\n  - where\n  hotlines:\n  - \"120\"\noffices:\n- station\nrelated:\n- guide:move\n")
                .writeAll("{#a}\n[x](hotline:110#call) [y](#a) [z](https://x.example/) ![w](media:map) [v](odd)\n");
        found();
        assertEquals(Set.of("L-ONE", "where", "station", "guide:move", "hotline:120", "hotline:110"), asked);
    }

    @Test
    void knowsDocumentsTheirBlocksMediaDeadLinksAndTheDayInTheCity() {
        sample.facts(Sample.FACTS + "reviewBy: 2027-01-01\nhotlines:\n- \"110\"\n")
                .writeAll("{#a}\n[x](hotline:110#call) [y](hotline:110#gone) ![w](media:map)\n");
        var nowhere = Stream.of("zh", "en", "ja", "ko")
                .map(it -> "STOP " + it + " #a check.link.nowhere hotline:110#gone\n")
                .reduce("", String::concat);
        assertEquals(
                nowhere + "WARN facts reviewBy check.review-due 2027-01-01\n"
                        + "WARN facts sources[0] check.dead-link https://law.example/1",
                told(found()));
    }

    @Test
    void knowsWhetherConsentStands() {
        sample.facts(Sample.FACTS + "  person: true\n");
        sample.sources.remove("O-ONE");
        var warned = "WARN facts sources[0] check.dead-link https://law.example/1";
        assertEquals("STOP facts sources check.consent\n" + warned, told(found()));
        var consent =
                new Consent(new Document("bus", "b1", Language.ZH), "A", "page", "file 1", LocalDate.of(2026, 1, 1));
        consents.add(consent);
        assertEquals(warned, told(found()));
        consent.withdraw(Sample.TODAY);
        assertEquals("STOP facts sources check.consent\n" + warned, told(found()));
    }

    @Test
    void readsNothingForFactsThatCannotBeAsked() {
        sample.facts("category: life\nhotlines:\n- \"999\"\n").writeAll("{#a}\nx\n");
        found();
        assertEquals(Set.of(), asked);
    }
}
