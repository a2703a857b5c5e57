package posthouse.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import posthouse.account.Accounts;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.document.Consent;
import posthouse.document.Document;
import posthouse.document.PublicEdition;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.document.Shown;
import posthouse.journal.Timeline;
import posthouse.journal.TimelineEntry;
import posthouse.language.ActiveLanguage;
import posthouse.language.Language;
import posthouse.language.Refusal;
import posthouse.media.MediaFiles;
import posthouse.publishing.Consents;
import posthouse.publishing.Drafts;
import posthouse.publishing.Ledger;
import posthouse.publishing.Previews;
import posthouse.publishing.Progress;
import posthouse.publishing.Progresses;
import posthouse.publishing.Releases;
import posthouse.publishing.Rights;
import posthouse.publishing.Workflow;
import posthouse.reference.References;
import posthouse.storage.Settings;
import posthouse.text.TextProblem;

/** The document that a page of the desk is about: how far it is in each language, and what may be done with it. */
@RequestScoped
@Named("work")
public class WorkPage {

    private static final int ENTRIES = 60;

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private ActiveLanguage active;

    @Inject
    private Drafts drafts;

    @Inject
    private Progresses progresses;

    @Inject
    private Sections sections;

    @Inject
    private Accounts accounts;

    @Inject
    private Timeline timeline;

    @Inject
    private Workflow workflow;

    @Inject
    private Releases releases;

    @Inject
    private Consents consents;

    @Inject
    private Previews previews;

    @Inject
    private References references;

    @Inject
    private MediaFiles files;

    @Inject
    private Settings settings;

    private @Nullable Document document;
    private @Nullable Progress progress;
    private @Nullable Map<String, String> persons;

    /** The name is {@code kind:slug}, as texts and facts write it. */
    @PostConstruct
    void load() {
        var name = desk.typed("name").split(":", 2);
        var found = name.length < 2 ? null : drafts.document(name[0], name[1]).orElse(null);
        if (found == null) {
            throw new Refusal("publishing.refused.unknown");
        }
        if (!getRights().sees(found.kind())) {
            throw new Refusal("publishing.refused.section");
        }
        document = found;
    }

    public Document getDocument() {
        return Objects.requireNonNull(document, "loaded when made");
    }

    public Progress getProgress() {
        if (progress == null) {
            progress = progresses.of(getDocument());
        }
        return progress;
    }

    public String getName() {
        return getDocument().name();
    }

    public String getTitle() {
        return getProgress().title(active.get());
    }

    public Section getSection() {
        return sections.ofKind(getDocument().kind()).orElseThrow();
    }

    public Rights getRights() {
        return new Rights(caller.required());
    }

    /** What colleagues call the owner of an account; the account itself of somebody who is none. */
    public String person(@Nullable String account) {
        if (persons == null) {
            persons = accounts.persons();
        }
        return account == null ? "" : persons.getOrDefault(account, account);
    }

    /** Where the public, or who may look before it, sees the document. */
    public String publicPath(Language language) {
        return "/" + language.code() + "/" + getSection().path() + "/"
                + getDocument().slug();
    }

    public boolean isWithdrawable() {
        return getRights().publishes() && getProgress().isPublic();
    }

    public boolean isScheduled() {
        return getProgress().facts().hand() == Progress.Hand.SCHEDULED
                || getProgress().all().stream().anyMatch(it -> it.hand() == Progress.Hand.SCHEDULED);
    }

    /** Whether something waits for a publisher. */
    public boolean isReleasable() {
        return getProgress().facts().hand() == Progress.Hand.APPROVED
                || getProgress().all().stream().anyMatch(it -> it.hand() == Progress.Hand.APPROVED);
    }

    /** All languages as one text to copy: what is public, else what is on its way. */
    public String getHandout() {
        var account = caller.required();
        var editions = new ArrayList<PublicEdition>();
        for (var words : getProgress().all()) {
            var which = words.published() == null
                    ? "newest"
                    : String.valueOf(words.published().number());
            previews.edition(getDocument(), words.language(), which, account).ifPresent(editions::add);
        }
        var names =
                editions.stream().flatMap(it -> Shown.sharedFacts(it).stream()).toList();
        var ids = editions.stream().flatMap(it -> Shown.media(it).stream()).toList();
        return new Handout(
                        editions,
                        sections,
                        references.sharedFacts(names),
                        files.described(ids),
                        it -> settings.site() + publicPath(it))
                .text();
    }

    public List<TimelineEntry> getTimeline() {
        return timeline.of(Ledger.subject(getDocument()), ENTRIES);
    }

    /** "No change needed": the public translation holds for the source as the page showed it, if that is public still. */
    public void confirm(Language language) {
        desk.act(() -> {
            var seen = desk.typed("source");
            var source = getProgress().source().published();
            var translation = getProgress().in(language).edition();
            if (source == null || translation == null || !seen.equals(String.valueOf(source.number()))) {
                throw new Refusal("publishing.refused.confirm");
            }
            workflow.confirm(translation, source, caller.required());
            return "work?name=" + getName() + "&done=confirmed";
        });
    }

    public void withdraw() {
        desk.act(() -> {
            var why = new TreeMap<Language, String>();
            Language.all().forEach(it -> why.put(it, desk.typed("why-" + it.code())));
            releases.withdraw(getDocument(), why, caller.required());
            return "work?name=" + getName() + "&done=withdrawn";
        });
    }

    /** Whether it tells of a person, who is asked first: then publishers see who has agreed. */
    public boolean isAboutPerson() {
        return getRights().publishes()
                && (!getConsents().isEmpty()
                        || getProgress()
                                .facts()
                                .newest()
                                .filter(this::tellsOfPerson)
                                .isPresent());
    }

    private boolean tellsOfPerson(String yaml) {
        try {
            return getSection().read(yaml).own().aboutPerson();
        } catch (TextProblem unfinished) {
            return false;
        }
    }

    public List<Consent> getConsents() {
        return consents.of(getDocument(), caller.required());
    }

    public void recordConsent() {
        desk.act(() -> {
            consents.record(
                    getDocument(),
                    desk.typed("person"),
                    desk.typed("scope"),
                    desk.typed("evidence"),
                    day(desk.typed("given")),
                    caller.required());
            return "work?name=" + getName() + "&done=consent";
        });
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException missing) {
            throw new Refusal("desk.refused.day");
        }
    }

    public void withdrawConsent() {
        desk.act(() -> {
            var id = desk.typed("consent");
            consents.withdraw(getDocument(), id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0, caller.required());
            return "work?name=" + getName() + "&done=consent-withdrawn";
        });
    }

    public void unschedule() {
        desk.act(() -> {
            releases.unschedule(getDocument(), desk.typed("why"), caller.required());
            return "work?name=" + getName() + "&done=unscheduled";
        });
    }
}
