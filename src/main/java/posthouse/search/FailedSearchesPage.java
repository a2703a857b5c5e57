package posthouse.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.glossary.Term;
import posthouse.language.ActiveLanguage;
import posthouse.language.Language;
import posthouse.publishing.Rights;
import posthouse.reference.Pin;
import posthouse.reference.References;

/** What readers of a language did not find, with what may be done about each; and what is pinned. */
@RequestScoped
@Named("failedSearches")
public class FailedSearchesPage {

    private static final int DOCUMENTS = 3;
    private static final int DOCUMENTS_LOOKED_FOR = 8;

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private ActiveLanguage active;

    @Inject
    private FailedSearches failures;

    @Inject
    private Search search;

    @Inject
    private Remedies remedies;

    @Inject
    private References references;

    private Language reader = Language.EN;
    private List<Failed> failed = List.of();
    private @Nullable Failed chosen;
    private List<Pin> pins = List.of();

    /** Words that failed, and what they may mean. */
    public record Failed(FailedSearch search, List<Answer.Hit> documents, List<Term> terms) {}

    @PostConstruct
    void load() {
        reader = Language.of(desk.typed("in")).orElse(active.get());
        failed = failures.often(reader).stream()
                .map(it -> failed(it, it.words(), DOCUMENTS))
                .toList();
        var words = getWords();
        chosen = words.isEmpty()
                ? null
                : failed(new FailedSearch(reader, words, 0, 0, 0), getMeant(), DOCUMENTS_LOOKED_FOR);
        pins = references.pins();
    }

    private Failed failed(FailedSearch failure, String meant, int documents) {
        var question = Question.of(meant, reader);
        return new Failed(
                failure,
                search.answer(question).hits().stream().limit(documents).toList(),
                search.termsNear(question));
    }

    public Language getReader() {
        return reader;
    }

    public List<Failed> getFailed() {
        return failed;
    }

    /** Words that somebody looks after by hand; empty for none. */
    public String getWords() {
        return desk.typed("words").strip();
    }

    /** What is looked for instead of them; the words themselves at first. */
    public String getMeant() {
        var meant = desk.typed("meant").strip();
        return meant.isEmpty() ? getWords() : meant;
    }

    /** What is done about these words; null if there are none. */
    public @Nullable Failed getChosen() {
        return chosen;
    }

    public List<Pin> getPins() {
        return pins;
    }

    /** Who may not may look only. */
    public boolean isMending() {
        return new Rights(caller.required()).publishes();
    }

    /** The address at which these words are looked after by hand. */
    public String mending(Failed each) {
        return "failed?in=" + reader.code() + "&words="
                + URLEncoder.encode(each.search().words(), StandardCharsets.UTF_8) + "#by-hand";
    }

    public void pin() {
        desk.act(() -> {
            remedies.pin(caller.required(), reader, desk.typed("of"), desk.typed("document"));
            return "failed?in=" + reader.code() + "&done=pinned";
        });
    }

    public void unpin() {
        desk.act(() -> {
            remedies.unpin(caller.required(), desk.typed("pin"));
            return "failed?in=" + reader.code() + "&done=unpinned";
        });
    }

    public void addVariant() {
        desk.act(() -> {
            remedies.addVariant(caller.required(), reader, desk.typed("of"), desk.typed("term"));
            return "failed?in=" + reader.code() + "&done=variant";
        });
    }

    /** Somebody has seen that there is nothing to do. */
    public void settle() {
        desk.act(() -> {
            new Rights(caller.required()).requirePublishes();
            failures.settle(reader, desk.typed("of"));
            return "failed?in=" + reader.code() + "&done=settled";
        });
    }
}
