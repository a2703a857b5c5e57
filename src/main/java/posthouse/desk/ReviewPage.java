package posthouse.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.document.FactsRevision;
import posthouse.document.Review;
import posthouse.document.Revision;
import posthouse.document.Words;
import posthouse.language.Language;
import posthouse.language.Refusal;
import posthouse.publishing.Drafts;
import posthouse.publishing.Workflow;
import posthouse.text.Difference;
import posthouse.text.Text;

/** One revision of words or of facts, beside what is public and beside its source; a reviewer approves it or sends it back. */
@RequestScoped
@Named("review")
public class ReviewPage {

    private static final String FACTS = "facts";
    private static final Words NOTHING = new Words("", "", List.of(), new Text(List.of()));

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private WorkPage work;

    @Inject
    private Drafts drafts;

    @Inject
    private Workflow workflow;

    private @Nullable Revision words;
    private @Nullable FactsRevision facts;

    /**
     * A passage as it is to be.
     *
     * @param source the same passage of the source that it was translated from; empty in the source
     * @param difference to what is public
     */
    public record Passage(String id, String source, Difference difference) {}

    @PostConstruct
    void load() {
        int number = desk.typed("number").matches("[0-9]{1,9}") ? Integer.parseInt(desk.typed("number")) : 0;
        if (desk.typed("in").equals(FACTS)) {
            facts = drafts.factsRevision(work.getDocument(), number).orElse(null);
        } else {
            words = Language.of(desk.typed("in"))
                    .flatMap(it -> drafts.edition(work.getDocument(), it))
                    .flatMap(it -> drafts.revision(it, number))
                    .orElse(null);
        }
        if (facts == null && words == null) {
            throw new Refusal("publishing.refused.unknown");
        }
    }

    public boolean isOfFacts() {
        return facts != null;
    }

    public @Nullable Language getLanguage() {
        return words == null ? null : words.edition().language();
    }

    public int getNumber() {
        return facts != null ? facts.number() : Objects.requireNonNull(words).number();
    }

    public Review getReview() {
        return facts != null ? facts.review() : Objects.requireNonNull(words).review();
    }

    public @Nullable Revision getWords() {
        return words;
    }

    public boolean isTranslation() {
        return words != null && words.translatedFrom() != null;
    }

    public Words getSource() {
        var from = words == null ? null : words.translatedFrom();
        var edition = work.getProgress().source().edition();
        return from == null || edition == null
                ? NOTHING
                : drafts.revision(edition, from).map(Revision::words).orElse(NOTHING);
    }

    public Difference getTitle() {
        return Difference.between(before().title(), now().title());
    }

    public Difference getSummary() {
        return Difference.between(before().summary(), now().summary());
    }

    public Difference getKeywords() {
        return Difference.between(String.join("\n", before().keywords()), String.join("\n", now().keywords()));
    }

    /** Every passage, those that are to go too. */
    public List<Passage> getPassages() {
        var source = getSource().text();
        var ids = new LinkedHashSet<>(now().text().ids());
        ids.addAll(before().text().ids());
        var passages = new ArrayList<Passage>();
        for (var id : ids) {
            passages.add(new Passage(
                    id,
                    source.markdown(id),
                    Difference.between(
                            before().text().markdown(id), now().text().markdown(id))));
        }
        return passages;
    }

    public Difference getFacts() {
        var before =
                work.getDocument().publishedFacts().map(FactsRevision::yaml).orElse("");
        return Difference.between(before, facts == null ? "" : facts.yaml());
    }

    private Words now() {
        return Objects.requireNonNull(words).words();
    }

    private Words before() {
        return Optional.ofNullable(words)
                .flatMap(it -> it.edition().published())
                .map(Revision::words)
                .orElse(NOTHING);
    }

    /** Whether the reader of the page may be the second pair of eyes. */
    public boolean isMine() {
        return work.getRights().reviews() && !getReview().author().equals(caller.getName());
    }

    public boolean isRejectable() {
        return switch (getReview().status()) {
            case IN_REVIEW -> work.getRights().reviews();
            case APPROVED -> work.getRights().reviews() || work.getRights().publishes();
            case SCHEDULED, PUBLISHED, SUPERSEDED, WITHDRAWN, REJECTED -> false;
        };
    }

    public void approve() {
        desk.act(() -> {
            if (facts != null) {
                workflow.approve(facts, caller.required());
            } else {
                workflow.approve(Objects.requireNonNull(words), caller.required());
            }
            return back("approved");
        });
    }

    public void reject() {
        desk.act(() -> {
            if (facts != null) {
                workflow.reject(facts, desk.typed("why"), caller.required());
            } else {
                workflow.reject(Objects.requireNonNull(words), desk.typed("why"), caller.required());
            }
            return back("rejected");
        });
    }

    private String back(String done) {
        return "work?name=" + work.getName() + "&done=" + done;
    }
}
