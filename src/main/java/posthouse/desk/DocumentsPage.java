package posthouse.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.language.ActiveLanguage;
import posthouse.language.Language;
import posthouse.publishing.Progress;
import posthouse.publishing.Progresses;
import posthouse.publishing.Rights;
import posthouse.publishing.Workflow;

/** Every document that somebody may see, public or not, and the beginning of a new one. */
@RequestScoped
@Named("deskDocuments")
public class DocumentsPage {

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private ActiveLanguage active;

    @Inject
    private Sections sections;

    @Inject
    private Progresses progresses;

    @Inject
    private Workflow workflow;

    private List<Progress> found = List.of();

    @PostConstruct
    void load() {
        var kinds = getSections().stream()
                .map(Section::kind)
                .filter(it -> getKind().isEmpty() || it.equals(getKind()))
                .toList();
        var words = getWords().toLowerCase(Locale.ROOT);
        found = progresses.ofKinds(kinds).stream()
                .filter(it -> Language.of(desk.typed("needs")).map(it::needs).orElse(true))
                .filter(it -> words.isBlank() || says(it, words))
                .toList();
    }

    private static boolean says(Progress progress, String words) {
        return progress.document().name().contains(words)
                || progress.all().stream()
                        .anyMatch(it -> it.title().toLowerCase(Locale.ROOT).contains(words));
    }

    /** The sections that they may see. */
    public List<Section> getSections() {
        var rights = new Rights(caller.required());
        return sections.all().stream().filter(it -> rights.sees(it.kind())).toList();
    }

    /** The sections in which they may begin something. */
    public List<Section> getWritable() {
        var rights = new Rights(caller.required());
        return sections.all().stream()
                .filter(it -> rights.writesSource(it.kind()))
                .toList();
    }

    public String getKind() {
        return desk.typed("kind");
    }

    public String getNeeds() {
        return desk.typed("needs");
    }

    public String getWords() {
        return desk.typed("words").strip();
    }

    public List<Progress> getFound() {
        return found;
    }

    public String title(Progress progress) {
        return progress.title(active.get());
    }

    public void create() {
        desk.act(() -> {
            var document =
                    workflow.create(desk.typed("new-kind"), desk.typed("slug").strip(), caller.required());
            return "edit?name=" + document.name() + "&in=" + document.source().code();
        });
    }
}
