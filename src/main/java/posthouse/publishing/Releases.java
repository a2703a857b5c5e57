package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import posthouse.account.Account;
import posthouse.checking.Finding;
import posthouse.document.Document;
import posthouse.document.Edition;
import posthouse.document.Facts;
import posthouse.document.FactsRevision;
import posthouse.document.Placeholder;
import posthouse.document.Revision;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.document.Status;
import posthouse.journal.CityTime;
import posthouse.language.Language;
import posthouse.language.Refusal;

/**
 * The acts that change what the public sees. Each is one transaction: all languages of it and the facts, its Timeline
 * entries and its one Change, or nothing. Indexes and caches of every node follow the Change.
 */
@ApplicationScoped
@Transactional
public class Releases {

    /** Who publishes what a publisher has scheduled. */
    private static final String SCHEDULE = "schedule";

    @Inject
    private Drafts drafts;

    @Inject
    private Sections sections;

    @Inject
    private PublishChecks checks;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** The one finding that a reason answers: why the source goes first. */
    private static final String LANGUAGE_MISSING = "check.language.missing";

    /** What goes out together. */
    private record Plan(List<Revision> words, Optional<FactsRevision> facts) {}

    /** @throws Refusal if something of it is not approved, or a language is missing that must not be */
    public void release(Document document, Release release, Account by) {
        new Rights(by).requirePublishes();
        if (!release.forPublicRelease()) {
            throw new Refusal("document.refused.not-for-public");
        }
        var mine = drafts.locked(document);
        var plan = plan(mine, release);
        requireEveryLanguage(mine, plan, release);
        requireChecked(mine, release);
        plan.facts().ifPresent(it -> it.release(by.name()));
        plan.words().forEach(it -> it.release(by.name()));
        if (release.at() == null) {
            promise(mine, plan, release);
            publish(mine, plan, by.name(), release.why());
        } else {
            schedule(plan, release.at(), by.name());
        }
    }

    private Plan plan(Document document, Release release) {
        var words = new ArrayList<Revision>();
        for (var language : release.languages()) {
            words.add(drafts.edition(document, language)
                    .flatMap(it -> drafts.newest(drafts.locked(it), Status.APPROVED))
                    .orElseThrow(() -> new Refusal("publishing.refused.not-approved", language.nativeName())));
        }
        var facts = release.facts() ? drafts.newestFacts(document, Status.APPROVED) : Optional.<FactsRevision>empty();
        if (words.isEmpty() && facts.isEmpty()) {
            throw new Refusal("publishing.refused.nothing");
        }
        if (facts.isEmpty() && document.publishedFacts().isEmpty()) {
            throw new Refusal("publishing.refused.no-facts");
        }
        return new Plan(words, facts);
    }

    private void requireEveryLanguage(Document document, Plan plan, Release release) {
        var missing = missingAfter(document, plan);
        if (missing.isEmpty() || !section(document).everyLanguageFirst(facts(document, plan))) {
            return;
        }
        boolean sourceIsThere = !missing.contains(document.source());
        if (!sourceIsThere || release.why().isBlank() || release.at() != null) {
            throw new Refusal(
                    "publishing.refused.four",
                    missing.stream().map(Language::nativeName).collect(Collectors.joining(", ")));
        }
    }

    /** What stops a release stops it here too, whatever page it came from. */
    private void requireChecked(Document document, Release release) {
        boolean sourceFirst = !release.why().isBlank();
        checks.ofRelease(document, release.languages(), release.facts()).stream()
                .filter(Finding::stops)
                .filter(it -> !(sourceFirst && it.key().equals(LANGUAGE_MISSING)))
                .findFirst()
                .ifPresent(it -> {
                    throw new Refusal("publishing.refused.checks");
                });
    }

    private Set<Language> missingAfter(Document document, Plan plan) {
        var there = plan.words().stream().map(it -> it.edition().language()).collect(Collectors.toSet());
        drafts.editions(document).stream()
                .filter(it -> it.published().isPresent())
                .forEach(it -> there.add(it.language()));
        return Language.all().stream().filter(it -> !there.contains(it)).collect(Collectors.toSet());
    }

    /** Where the source goes first, the other languages say that they are coming. */
    private void promise(Document document, Plan plan, Release release) {
        plan.words()
                .forEach(it -> drafts.removePlaceholder(document, it.edition().language()));
        if (!release.why().isBlank()) {
            missingAfter(document, plan)
                    .forEach(it -> drafts.add(new Placeholder(document, it, clock.instant(), release.expected())));
        }
    }

    private void schedule(Plan plan, Instant at, String by) {
        if (!at.isAfter(clock.instant())) {
            throw new Refusal("publishing.refused.past");
        }
        plan.facts().ifPresent(it -> {
            it.schedule(at);
            ledger.record(by, "schedule", it, at.toString());
        });
        plan.words().forEach(it -> {
            it.schedule(at);
            ledger.record(by, "schedule", it, at.toString());
        });
    }

    private void publish(Document document, Plan plan, String by, String why) {
        var now = clock.instant();
        var reason = why.isBlank() ? null : Ledger.reason(why);
        plan.facts().ifPresent(it -> {
            var facts = section(document).recall(it.yaml());
            document.publishFacts(it, facts, section(document).sortKey(facts, document.slug()), now);
            ledger.record(by, "publish", it, reason);
        });
        for (var revision : plan.words()) {
            revision.edition().publish(revision, now);
            ledger.record(by, "publish", revision, reason);
        }
        ledger.changed(document);
    }

    /** The documents of which something is to go out by now. */
    public List<Long> due() {
        return drafts.due(clock.instant());
    }

    /** Publishes what is due of a document, all of it at once; nothing, if another node has done it. */
    public void publishDue(long id) {
        var document = drafts.lockedDocument(id);
        var now = clock.instant();
        var words = new ArrayList<Revision>();
        for (var edition : drafts.editions(document)) {
            drafts.newest(drafts.locked(edition), Status.SCHEDULED)
                    .filter(it -> it.review().dueAt(now))
                    .ifPresent(words::add);
        }
        var facts = drafts.newestFacts(document, Status.SCHEDULED)
                .filter(it -> it.review().dueAt(now));
        if (!words.isEmpty() || facts.isPresent()) {
            words.forEach(it -> drafts.removePlaceholder(document, it.edition().language()));
            publish(document, new Plan(words, facts), SCHEDULE, "");
        }
    }

    /** The documents whose last day has passed. */
    public List<Long> overdue() {
        return drafts.overdue(CityTime.today(clock));
    }

    /** Tells everybody, once, that the last day of a document has passed. */
    public void expire(long id) {
        var document = drafts.lockedDocument(id);
        if (document.expire()) {
            ledger.record(SCHEDULE, "expire", document, null);
            ledger.changed(document);
        }
    }

    /** Takes back the time; what was to go out is approved still. */
    public void unschedule(Document document, String why, Account by) {
        new Rights(by).requirePublishes();
        unschedule(drafts.locked(document), Ledger.reason(why), by.name());
    }

    private void unschedule(Document mine, @Nullable String why, String by) {
        for (var edition : drafts.editions(mine)) {
            drafts.newest(drafts.locked(edition), Status.SCHEDULED).ifPresent(it -> {
                it.unschedule();
                ledger.record(by, "unschedule", it, why);
            });
        }
        drafts.newestFacts(mine, Status.SCHEDULED).ifPresent(it -> {
            it.unschedule();
            ledger.record(by, "unschedule", it, why);
        });
    }

    /** Whatever of a document is public or about to be, is not any more. @param why each language's page says this instead */
    void takeOff(Document mine, Function<Language, String> why, String by) {
        unschedule(mine, null, by);
        var published = drafts.editions(mine).stream()
                .filter(it -> it.published().isPresent())
                .toList();
        published.forEach(it -> withdraw(drafts.locked(it), why.apply(it.language()), by));
        if (!published.isEmpty()) {
            ledger.changed(mine);
        }
    }

    /**
     * Takes words off the public page.
     *
     * @param why what the public page says instead, in the language of the words
     */
    public void withdraw(Edition edition, String why, Account by) {
        new Rights(by).requirePublishes();
        withdraw(drafts.locked(edition), Ledger.reason(why), by.name());
        ledger.changed(edition.document());
    }

    /**
     * Takes a document off the public site in every language.
     *
     * @param why what each language’s page says instead; a language without one says what the source says
     */
    public void withdraw(Document document, Map<Language, String> why, Account by) {
        new Rights(by).requirePublishes();
        var mine = drafts.locked(document);
        var otherwise = Ledger.reason(why.getOrDefault(mine.source(), ""));
        for (var edition : drafts.editions(mine)) {
            var said = why.getOrDefault(edition.language(), "");
            if (edition.published().isPresent()) {
                withdraw(drafts.locked(edition), said.isBlank() ? otherwise : Ledger.reason(said), by.name());
            }
        }
        ledger.changed(mine);
    }

    private void withdraw(Edition mine, String why, String by) {
        var revision = mine.published().orElseThrow(() -> new Refusal("publishing.refused.not-public"));
        mine.withdraw(why);
        ledger.record(by, "withdraw", revision, why);
    }

    private Facts facts(Document document, Plan plan) {
        var yaml = plan.facts()
                .or(document::publishedFacts)
                .map(FactsRevision::yaml)
                .orElseThrow();
        return section(document).recall(yaml);
    }

    private Section section(Document document) {
        return sections.ofKind(document.kind()).orElseThrow();
    }
}
