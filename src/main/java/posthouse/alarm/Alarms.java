package posthouse.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import posthouse.account.Account;
import posthouse.document.Banner;
import posthouse.document.Banners;
import posthouse.document.Document;
import posthouse.document.Revision;
import posthouse.document.Sections;
import posthouse.document.Status;
import posthouse.journal.CityTime;
import posthouse.language.Language;
import posthouse.language.Refusal;
import posthouse.publishing.ContentDocument;
import posthouse.publishing.ContentTemplate;
import posthouse.publishing.Drafts;
import posthouse.publishing.Ledger;
import posthouse.publishing.Rights;
import posthouse.publishing.SlotValue;
import posthouse.publishing.Templates;
import posthouse.reference.Citation;
import posthouse.reference.References;
import posthouse.reference.Source;
import posthouse.text.Yaml;

/**
 * Releases alarms: facts, words in every language, banner, Timeline and Changes in one transaction. What gives four eyes
 * to other texts was given to the template; the values are typed, so that nothing untranslated can get in.
 */
@ApplicationScoped
@Transactional
public class Alarms {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final DateTimeFormatter IN_SLUGS = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    private static final String SCHEDULE = "schedule";

    @Inject
    private Templates templates;

    @Inject
    private Drafts drafts;

    @Inject
    private Banners banners;

    @Inject
    private Sections sections;

    @Inject
    private References references;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * @param by somebody who has just signed in again
     * @return the notice; of a form that was sent before, the one that was released then
     * @throws Refusal if it is not filled, not approved, or not theirs to release
     */
    public Document release(Alarm alarm, Account by) {
        new Rights(by).requireHandlesEmergencies();
        var before = banners.ofForm(alarm.form());
        if (before.isPresent()) {
            return before.get().document();
        }
        var template = templates
                .named(alarm.template())
                .orElseThrow(() -> new Refusal("alarm.refused.template", alarm.template()));
        requireReleasable(template, alarm);
        var why = Ledger.reason(alarm.why());
        var document = drafts.add(new Document(template.template().kind(), slug(template), ContentDocument.SOURCE));
        publishFacts(document, template, alarm, by);
        var revisions = publishWords(document, template, alarm, by);
        banners.add(new Banner(alarm.form(), document, clock.instant(), alarm.until(), by.name()));
        revisions.forEach(it -> ledger.record(by.name(), "release alone", it, why));
        clear(alarm, document, by);
        ledger.changedEverywhere(document);
        return document;
    }

    private void requireReleasable(ContentTemplate template, Alarm alarm) {
        if (templates.isSuspended(template.slug())) {
            throw new Refusal("alarm.refused.suspended");
        }
        var issues = template.template().issues(alarm.values());
        if (!issues.isEmpty()) {
            throw new Refusal("alarm.refused.slot", issues.getFirst().field());
        }
        var now = clock.instant();
        if (!alarm.until().isAfter(now) || alarm.until().isAfter(now.plus(LONGEST))) {
            throw new Refusal("alarm.refused.until", LONGEST.toDays());
        }
    }

    private String slug(ContentTemplate template) {
        var now = LocalDateTime.ofInstant(clock.instant(), CityTime.ZONE);
        var first = template.slug() + "-" + IN_SLUGS.format(now);
        var slug = first;
        for (int i = 2; drafts.document(template.template().kind(), slug).isPresent(); i++) {
            slug = first + "-" + i;
        }
        return slug;
    }

    private void publishFacts(Document document, ContentTemplate template, Alarm alarm, Account by) {
        var section = sections.ofKind(document.kind()).orElseThrow();
        var facts = section.read(Yaml.write(facts(document, template, alarm)));
        var now = clock.instant();
        var revision = drafts.add(document.releaseFactsAlone(section.write(facts), by.name(), now));
        document.publishFacts(revision, facts, section.sortKey(facts, document.slug()), now);
        ledger.record(by.name(), "release alone", revision, null);
    }

    /** The facts as a file would have them; what a notice needs of its own is its type and its issuer. */
    private TreeMap<String, Object> facts(Document document, ContentTemplate template, Alarm alarm) {
        var today = CityTime.today(clock);
        var facts = new TreeMap<String, Object>();
        facts.put("category", template.template().category());
        facts.put("audience", template.template().audience());
        facts.put("hotlines", template.template().hotlines());
        facts.put("checkedOn", today);
        facts.put("issuedOn", today);
        facts.put("validFrom", today);
        facts.put(
                "validUntil",
                LocalDateTime.ofInstant(alarm.until(), CityTime.ZONE).toLocalDate());
        facts.put("sources", List.of(new Citation(source(document, alarm).id(), null)));
        facts.put("related", related(alarm));
        var own = new TreeMap<String, Object>();
        own.put("type", template.template().type());
        own.put("issuer", issuer(alarm));
        facts.put(document.kind(), own);
        return facts;
    }

    private List<String> related(Alarm alarm) {
        return alarm.clears() == null
                ? List.of()
                : List.of(banners.locked(alarm.clears()).document().name());
    }

    /** Whoever the template says has issued it; else the office itself, which the glossary names too. */
    private String issuer(Alarm alarm) {
        return alarm.values().get("issuer") instanceof SlotValue.OfTerm it
                ? it.term().id()
                : references.city().orElseThrow().office();
    }

    /** Where it comes from: the page that was linked, or the office’s own word. */
    private Source source(Document document, Alarm alarm) {
        var link = alarm.values().get("source") instanceof SlotValue.Link it
                ? it.address().toString()
                : null;
        var title = alarm.values().get("issuer") instanceof SlotValue.OfTerm it
                ? it.term().zh()
                : references.publisher().orElseThrow().names().zh();
        var source =
                new Source(document.slug(), title, link, CityTime.today(clock).toString(), "official");
        references.put(source);
        return source;
    }

    private List<Revision> publishWords(Document document, ContentTemplate template, Alarm alarm, Account by) {
        var now = clock.instant();
        var revisions = new ArrayList<Revision>();
        for (var language : Language.all()) {
            var file = Objects.requireNonNull(template.editions().get(language));
            var words = template.template().filled(file.words(), alarm.values(), language);
            var from = language == document.source() ? null : 1;
            var edition = drafts.add(document.newEdition(language));
            var snapshot = new Revision.Snapshot(words, false, file.head().origin(), from, 1);
            var revision = drafts.add(edition.releaseAlone(snapshot, by.name(), now));
            edition.publish(revision, now);
            revisions.add(revision);
        }
        return revisions;
    }

    private void clear(Alarm alarm, Document allClear, Account by) {
        if (alarm.clears() != null) {
            var banner = banners.locked(alarm.clears());
            banner.end(clock.instant(), allClear);
            ledger.record(by.name(), "all clear", banner.document(), alarm.why());
        }
    }

    /** Ends a banner before its time, without another notice. */
    public void end(long id, String why, Account by) {
        if (!new Rights(by).publishes()) {
            new Rights(by).requireHandlesEmergencies();
        }
        var banner = banners.locked(id);
        banner.end(clock.instant(), null);
        ledger.record(by.name(), "end banner", banner.document(), Ledger.reason(why));
        ledger.changedEverywhere(banner.document());
    }

    /** A second person has looked at what one released alone. */
    public void confirm(long id, Account by) {
        if (!new Rights(by).reviews()) {
            new Rights(by).requirePublishes();
        }
        var banner = banners.locked(id);
        var document = drafts.locked(banner.document());
        for (var edition : drafts.editions(document)) {
            drafts.newest(edition, Status.PUBLISHED).ifPresent(it -> it.confirm(by.name()));
        }
        document.publishedFacts().ifPresent(it -> it.confirm(by.name()));
        banner.confirm(by.name());
        ledger.record(by.name(), "confirm alarm", document, null);
        ledger.changed(document);
    }

    /** Those whose end has come. */
    public List<Long> over() {
        return banners.unnoted();
    }

    /** Notes, once, that a banner has ended by itself. */
    public void noteEnd(long id) {
        var banner = banners.locked(id);
        if (banner.noteEnd()) {
            ledger.record(SCHEDULE, "banner over", banner.document(), null);
            ledger.changedEverywhere(banner.document());
        }
    }

    /** Takes a template away from duty officers, or gives it back. */
    public void suspend(String template, boolean suspended, String why, Account by) {
        new Rights(by).requirePublishes();
        templates.suspend(template, suspended ? by.name() : null);
        ledger.record(
                by.name(),
                suspended ? "suspend template" : "approve template",
                "template/" + template,
                Ledger.reason(why));
    }

    /** Who has suspended a template; null if nobody has. */
    public @Nullable String suspendedBy(String template) {
        return templates.suspendedBy(template);
    }
}
