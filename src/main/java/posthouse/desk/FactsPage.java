package posthouse.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.journal.CityTime;
import posthouse.language.ActiveLanguage;
import posthouse.language.Messages;
import posthouse.language.Refusal;
import posthouse.publishing.Drafts;
import posthouse.publishing.FactsDraft;
import posthouse.publishing.Progress;
import posthouse.publishing.Workflow;
import posthouse.reference.Source;
import posthouse.text.Difference;

/** Where facts are written: a field each, in no language. */
@RequestScoped
@Named("factsForm")
public class FactsPage {

    private static final int LONGEST = 100_000;
    private static final int MONTHS_UNTIL_REVIEW = 6;

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private WorkPage work;

    @Inject
    private ActiveLanguage active;

    @Inject
    private Drafts drafts;

    @Inject
    private Workflow workflow;

    @Inject
    private Clock clock;

    private @Nullable FactsDraft draft;
    private @Nullable FactsDraft theirs;
    private int version;
    private List<FactsForm.Field> fields = List.of();

    @PostConstruct
    void load() {
        if (!work.getRights().writesSource(work.getDocument().kind())) {
            throw new Refusal("publishing.refused.author");
        }
        draft = work.getProgress().facts().draft();
        version = desk.isSent() ? sentVersion() : work.getDocument().factsDraftVersion();
        fields = form().fields(desk.isSent() ? typed() : before());
    }

    private FactsForm form() {
        return new FactsForm(work.getSection());
    }

    private String before() {
        if (draft != null) {
            return draft.yaml();
        }
        var facts = work.getProgress().facts();
        if (facts.inHand() != null) {
            return facts.inHand().yaml();
        }
        var today = CityTime.today(clock);
        return facts.published() != null
                ? facts.published().yaml()
                : "checkedOn: %s%nreviewBy: %s%nissuedOn: %s%n"
                        .formatted(today, today.plusMonths(MONTHS_UNTIL_REVIEW), today);
    }

    private String typed() {
        return form().yaml((path, input) -> desk.all("facts." + path));
    }

    public List<FactsForm.Field> getFields() {
        return fields;
    }

    /** What a field is called; its name in the files, if nobody has named it. */
    public String label(FactsForm.Field field) {
        var key = "facts." + field.path();
        return new Messages(active.get()).has(key) ? active.say(key) : field.path();
    }

    /** What an option of a choice is called. */
    public String option(FactsForm.Field field, String option) {
        var messages = new Messages(active.get());
        var upper = option.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(field.path() + "." + option, field.path() + "." + upper)
                .map(it -> it.replaceFirst(
                        "^" + work.getDocument().kind() + "\\.",
                        work.getSection().room() + "."))
                .filter(messages::has)
                .findFirst()
                .map(active::say)
                .orElse(option);
    }

    public int getVersion() {
        return version;
    }

    private int sentVersion() {
        var sent = desk.typed("version");
        return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
    }

    public @Nullable FactsDraft getDraft() {
        return draft;
    }

    public @Nullable FactsDraft getTheirs() {
        return theirs;
    }

    public Difference getBetween() {
        return Difference.between(Objects.requireNonNull(theirs).yaml(), typed());
    }

    public @Nullable String getSentBack() {
        var rejected = work.getProgress().facts().sentBack();
        return rejected == null ? null : rejected.review().reason();
    }

    public Progress.OfFacts getState() {
        return work.getProgress().facts();
    }

    public void save() {
        act(() -> {
            keep();
            return "facts?name=" + work.getName() + "&done=saved";
        });
    }

    public void submit() {
        act(() -> {
            workflow.submitFacts(work.getDocument(), keep().version(), caller.required());
            return "work?name=" + work.getName() + "&done=submitted";
        });
    }

    /** A source that no document has named yet. */
    public void addSource() {
        desk.act(() -> {
            workflow.addSource(
                    work.getDocument(),
                    new Source(
                            desk.typed("source-id").strip(),
                            desk.typed("source-title").strip(),
                            orNull(desk.typed("source-url").strip()),
                            orNull(desk.typed("source-date").strip()),
                            "official"),
                    caller.required());
            return "facts?name=" + work.getName() + "&done=source";
        });
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private void act(DeskPage.Act act) {
        desk.act(() -> {
            try {
                return act.run();
            } catch (OptimisticLockException conflict) {
                var document = work.getDocument();
                var now = drafts.document(document.kind(), document.slug()).orElseThrow();
                theirs = drafts.of(now).orElse(null);
                version = now.factsDraftVersion();
                throw theirs == null ? new Refusal("desk.refused.gone") : conflict;
            }
        });
    }

    private FactsDraft keep() {
        var yaml = typed();
        if (yaml.length() > LONGEST) {
            throw new Refusal("publishing.refused.long", LONGEST);
        }
        return workflow.saveFactsDraft(work.getDocument(), yaml, version, caller.required());
    }
}
