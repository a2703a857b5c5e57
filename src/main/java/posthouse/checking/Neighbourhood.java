package posthouse.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import posthouse.checking.Surroundings.Neighbour;
import posthouse.document.Consent;
import posthouse.document.Document;
import posthouse.document.Documents;
import posthouse.document.PublicDocument;
import posthouse.document.PublicEdition;
import posthouse.document.Words;
import posthouse.glossary.Terms;
import posthouse.journal.CityTime;
import posthouse.media.MediaFiles;
import posthouse.reference.Citation;
import posthouse.reference.References;
import posthouse.text.Block;
import posthouse.text.Markdown;

/** What the database knows around a candidate: the whole glossary, and else only what the candidate names. */
@ApplicationScoped
@Transactional
public class Neighbourhood {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private References references;

    @Inject
    private Terms terms;

    @Inject
    private Documents documents;

    @Inject
    private MediaFiles files;

    @Inject
    private Clock clock;

    protected Neighbourhood() {}

    Neighbourhood(
            EntityManager entities,
            References references,
            Terms terms,
            Documents documents,
            MediaFiles files,
            Clock clock) {
        this.entities = entities;
        this.references = references;
        this.terms = terms;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Loads it anew: ask once for one run of the checks.
     *
     * @param deadLinks addresses that did not answer when they were last asked
     */
    public Surroundings around(Candidate candidate, Set<String> deadLinks) {
        boolean sound = candidate.sound();
        var names = names(candidate, sound);
        var neighbours = neighbours(names);
        return new Surroundings(
                register(candidate, sound),
                neighbours,
                unpublished(names, neighbours.keySet()),
                media(candidate),
                consented(candidate),
                deadLinks,
                CityTime.today(clock));
    }

    private Register register(Candidate candidate, boolean sound) {
        var facts = candidate.facts();
        var offices = sound ? facts.offices() : List.<String>of();
        var phrases = sound ? facts.own().phrases() : List.<String>of();
        var cited = sound ? facts.sources().stream().map(Citation::source).toList() : List.<String>of();
        return new Register(
                references.sources(cited),
                references.sharedFacts(),
                references.phrases(phrases).keySet(),
                references.offices(offices).stream().map(it -> it.id()).collect(Collectors.toSet()),
                new Glossary(terms.all()),
                references.withheld());
    }

    /** What the candidate links to or names. */
    private static List<String> names(Candidate candidate, boolean sound) {
        var linked = blocks(candidate).flatMap(LinksCheck::targets).map(it -> it.split("#", 2)[0]);
        var named = sound ? named(candidate) : Stream.<String>of();
        return Stream.concat(linked, named)
                .filter(it -> it.contains(":") && !it.matches("(?s)(https?|tel|mailto|media):.*"))
                .distinct()
                .toList();
    }

    private Map<String, Neighbour> neighbours(List<String> names) {
        return documents.named(names).stream()
                .collect(Collectors.toMap(PublicDocument::name, Neighbourhood::neighbour));
    }

    /** Those of these that the office knows and readers do not. */
    private Set<String> unpublished(List<String> names, Set<String> published) {
        var others = names.stream().filter(it -> !published.contains(it)).toList();
        return others.isEmpty()
                ? Set.of()
                : entities.createQuery("select d from Document d where d.slug in :slugs", Document.class)
                        .setParameter(
                                "slugs",
                                others.stream()
                                        .map(it -> it.replaceFirst(".*:", ""))
                                        .toList())
                        .getResultStream()
                        .map(Document::name)
                        .filter(others::contains)
                        .collect(Collectors.toSet());
    }

    /** Those of the images and attachments in its words that are there. */
    private Set<String> media(Candidate candidate) {
        var ids = blocks(candidate).flatMap(it -> Markdown.media(it).stream()).toList();
        return files.described(ids).keySet();
    }

    private static Stream<String> named(Candidate candidate) {
        var facts = candidate.facts();
        var hotlines = Stream.concat(facts.hotlines().stream(), facts.own().hotlines().stream())
                .map(it -> "hotline:" + it);
        return Stream.concat(facts.related().stream(), hotlines);
    }

    private static Stream<Block> blocks(Candidate candidate) {
        return candidate.texts().versions().values().stream().flatMap(it -> it.words().text().blocks().stream());
    }

    private static Neighbour neighbour(PublicDocument document) {
        var blocks = document.editions().values().stream()
                .collect(Collectors.toMap(PublicEdition::language, it -> ids(it.words())));
        return new Neighbour(document.source(), blocks);
    }

    private static Set<String> ids(Words words) {
        return Set.copyOf(words.text().ids());
    }

    private Set<String> consented(Candidate candidate) {
        var stands = entities.createQuery(
                        "select c from Consent c where c.document.kind = :kind and c.document.slug = :slug",
                        Consent.class)
                .setParameter("kind", candidate.section().kind())
                .setParameter("slug", candidate.slug())
                .getResultStream()
                .anyMatch(Consent::stands);
        return stands ? Set.of(candidate.name()) : Set.of();
    }
}
