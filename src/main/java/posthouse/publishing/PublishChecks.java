package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import posthouse.checking.Candidate;
import posthouse.checking.Checks;
import posthouse.checking.DeadLinks;
import posthouse.checking.Finding;
import posthouse.checking.Neighbourhood;
import posthouse.checking.ParallelTexts;
import posthouse.checking.Version;
import posthouse.document.Document;
import posthouse.document.Facts;
import posthouse.document.FactsRevision;
import posthouse.document.Revision;
import posthouse.document.Sections;
import posthouse.language.Language;
import posthouse.text.TextProblem;

/** What the checks say of a document as it would be public: after a release, or if what is written now went out. */
@ApplicationScoped
@Transactional
public class PublishChecks {

    @Inject
    private Progresses progresses;

    @Inject
    private Sections sections;

    @Inject
    private Neighbourhood neighbourhood;

    @Inject
    @Any
    private Instance<DeadLinks> deadLinks;

    /** If what is approved of these languages, and the approved facts, went out. */
    public List<Finding> ofRelease(Document document, Set<Language> languages, boolean facts) {
        var progress = progresses.of(document);
        var versions = new EnumMap<Language, Version>(Language.class);
        for (var words : progress.all()) {
            var goesOut = languages.contains(words.language()) ? words.inHand() : words.published();
            if (goesOut != null) {
                versions.put(words.language(), version(goesOut));
            }
        }
        var revision = facts && progress.facts().inHand() != null
                ? progress.facts().inHand()
                : progress.facts().published();
        return of(document, Optional.ofNullable(revision).map(FactsRevision::yaml), versions);
    }

    /** If everything went out as it is written at this moment, drafts too. */
    public List<Finding> ofWork(Document document) {
        var progress = progresses.of(document);
        var versions = new EnumMap<Language, Version>(Language.class);
        for (var words : progress.all()) {
            newest(words).ifPresent(it -> versions.put(words.language(), it));
        }
        return of(document, progress.facts().newest(), versions);
    }

    private static Optional<Version> newest(Progress.OfWords words) {
        if (words.draft() != null) {
            return Optional.of(new Version(
                    words.draft().words(), Integer.MAX_VALUE, words.draft().translatedFrom()));
        }
        return Stream.of(words.inHand(), words.published())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(PublishChecks::version);
    }

    /** A translation that was confirmed for a newer source is compared with that. */
    private static Version version(Revision revision) {
        var from = revision.translatedFrom() == null ? null : Integer.valueOf(revision.sourceBasis());
        return new Version(revision.words(), revision.number(), from);
    }

    /** Facts that cannot be read are said so where they are written; the words wait for them. */
    private List<Finding> of(Document document, Optional<String> yaml, Map<Language, Version> versions) {
        var section = sections.ofKind(document.kind()).orElseThrow();
        return yaml.flatMap(it -> readable(section.kind(), it))
                .map(facts ->
                        new Candidate(section, document.slug(), facts, new ParallelTexts(document.source(), versions)))
                .map(it -> Checks.of(it, neighbourhood.around(it, dead())))
                .orElse(List.of());
    }

    private Optional<Facts> readable(String kind, String yaml) {
        try {
            return Optional.of(sections.ofKind(kind).orElseThrow().read(yaml));
        } catch (TextProblem unreadable) {
            return Optional.empty();
        }
    }

    private Set<String> dead() {
        return deadLinks.stream().flatMap(it -> it.addresses().stream()).collect(Collectors.toSet());
    }
}
