package posthouse.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import posthouse.checking.Finding;
import posthouse.language.ActiveLanguage;
import posthouse.language.Language;
import posthouse.language.Messages;
import posthouse.publishing.Progress;
import posthouse.publishing.PublishChecks;

/** What the checks say of the document that a page is about, each with the way to where it is mended. */
@RequestScoped
@Named("checks")
public class ChecksPage {

    @Inject
    private WorkPage work;

    @Inject
    private ActiveLanguage active;

    @Inject
    private PublishChecks checks;

    private @Nullable List<Told> ofRelease;
    private @Nullable List<Told> ofWork;

    /**
     * A finding in the words of the reader of the page.
     *
     * @param where the language or part that it is about
     * @param mend the page, below the desk, on which it is mended
     */
    public record Told(boolean stops, String words, String where, String mend) {}

    /** If everything that is approved went out. */
    public List<Told> getOfRelease() {
        if (ofRelease == null) {
            var ready = EnumSet.noneOf(Language.class);
            work.getProgress().all().stream()
                    .filter(it -> it.hand() == Progress.Hand.APPROVED)
                    .forEach(it -> ready.add(it.language()));
            ofRelease = told(checks.ofRelease(work.getDocument(), ready, true).stream());
        }
        return ofRelease;
    }

    /** If everything went out as it is written now. */
    public List<Told> getOfWork() {
        if (ofWork == null) {
            ofWork = told(checks.ofWork(work.getDocument()).stream());
        }
        return ofWork;
    }

    /** Of the words of one language, as they are written now. */
    public List<Told> in(Language language) {
        return told(checks.ofWork(work.getDocument()).stream().filter(it -> it.language() == language));
    }

    private List<Told> told(Stream<Finding> findings) {
        var messages = new Messages(active.get());
        return findings.sorted((one, other) -> Boolean.compare(other.stops(), one.stops()))
                .map(it -> new Told(it.stops(), it.say(messages), where(it), mend(it)))
                .distinct()
                .toList();
    }

    private String where(Finding finding) {
        return active.say("desk.part."
                + (finding.language() == null ? "facts" : finding.language().code()));
    }

    private String mend(Finding finding) {
        var name = work.getName();
        if (finding.language() == null) {
            return "facts?name=" + name + (finding.place().isEmpty() ? "" : "#facts." + finding.place());
        }
        var place =
                finding.place().startsWith("#") ? "#block-" + finding.place().substring(1) : "#" + finding.place();
        return "edit?name=" + name + "&in=" + finding.language().code() + place;
    }
}
