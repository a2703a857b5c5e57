package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import posthouse.account.Account;
import posthouse.document.Document;
import posthouse.document.Facts;
import posthouse.document.FactsRevision;
import posthouse.document.Freshness;
import posthouse.document.Origin;
import posthouse.document.PublicDocument;
import posthouse.document.PublicEdition;
import posthouse.document.Revision;
import posthouse.document.Sections;
import posthouse.document.Words;
import posthouse.language.Language;
import posthouse.language.Refusal;
import posthouse.text.TextProblem;

/** A document as readers will see it, for those who may see it before: with a draft, or a revision on its way, in place of what is public. */
@ApplicationScoped
@Transactional
public class Previews {

    /** The words that somebody is writing, and the newest that there are. */
    private static final String DRAFT = "draft";

    private static final String NEWEST = "newest";

    @Inject
    private Drafts drafts;

    @Inject
    private Progresses progresses;

    @Inject
    private Sections sections;

    @Inject
    private Clock clock;

    /**
     * @param which {@code draft}, {@code newest} or a revision’s number
     * @return empty if there are no such words
     * @throws Refusal if they are not for this account, or there are no facts yet to show them with
     */
    public Optional<PublicDocument> of(String kind, String slug, Language language, String which, Account account) {
        return drafts.document(kind, slug).flatMap(document -> {
            new Rights(account).requireSees(kind);
            var progress = progresses.of(document);
            return edition(progress.in(language), which).map(it -> shown(document, progress, it));
        });
    }

    /** The words of one language, without the document around them. */
    public Optional<PublicEdition> edition(Document document, Language language, String which, Account account) {
        new Rights(account).requireSees(document.kind());
        return edition(progresses.of(document).in(language), which);
    }

    private PublicDocument shown(Document document, Progress progress, PublicEdition edition) {
        var editions = new EnumMap<Language, PublicEdition>(Language.class);
        for (var words : progress.all()) {
            if (words.published() != null) {
                editions.put(words.language(), edition(words.language(), words.published()));
            }
        }
        editions.put(edition.language(), edition);
        return new PublicDocument(
                document.id(),
                document.kind(),
                document.slug(),
                sections.ofKind(document.kind()).orElseThrow().path(),
                facts(document, progress),
                clock.instant(),
                document.source(),
                editions);
    }

    private Optional<PublicEdition> edition(Progress.OfWords words, String which) {
        if (words.draft() != null && (which.equals(DRAFT) || which.equals(NEWEST))) {
            return Optional.of(edition(
                    words.language(), words.draft().words(), words.draft().origin(), 0));
        }
        if (which.equals(NEWEST) || which.equals(DRAFT)) {
            return Stream.of(words.inHand(), words.published())
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .map(it -> edition(words.language(), it));
        }
        return which.matches("[0-9]{1,9}") && words.edition() != null
                ? drafts.revision(words.edition(), Integer.parseInt(which)).map(it -> edition(words.language(), it))
                : Optional.empty();
    }

    private PublicEdition edition(Language language, Revision revision) {
        return edition(language, revision.words(), revision.origin(), revision.number());
    }

    private PublicEdition edition(Language language, Words words, Origin origin, int number) {
        return new PublicEdition(language, number, words, origin, clock.instant(), Freshness.CURRENT, null);
    }

    /** The newest facts that can be read: those somebody is writing, those on their way, the public ones. */
    private Facts facts(Document document, Progress progress) {
        var section = sections.ofKind(document.kind()).orElseThrow();
        return Stream.of(
                        Optional.ofNullable(progress.facts().draft()).map(FactsDraft::yaml),
                        Optional.ofNullable(progress.facts().inHand()).map(FactsRevision::yaml),
                        Optional.ofNullable(progress.facts().published()).map(FactsRevision::yaml))
                .flatMap(Optional::stream)
                .flatMap(yaml -> {
                    try {
                        return Stream.of(section.read(yaml)).filter(Previews::isWhole);
                    } catch (TextProblem unfinished) {
                        return Stream.empty();
                    }
                })
                .findFirst()
                .orElseThrow(() -> new Refusal("publishing.refused.preview"));
    }

    /** Whether a page can be made of them at all; whether they are right is for the checks. */
    private static boolean isWhole(Facts facts) {
        return Stream.of(facts.category(), facts.checkedOn(), facts.own()).allMatch(Objects::nonNull);
    }
}
