package posthouse.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import posthouse.account.Caller;
import posthouse.checking.DeadLinks;
import posthouse.document.Banner;
import posthouse.document.Banners;
import posthouse.document.Facts;
import posthouse.document.Review;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.document.Status;
import posthouse.journal.CityTime;
import posthouse.language.ActiveLanguage;
import posthouse.language.Language;
import posthouse.publishing.Progress;
import posthouse.publishing.Progresses;
import posthouse.publishing.Rights;

/** The first page of the desk: what waits for me, what the languages lack, what is due. */
@RequestScoped
@Named("start")
public class StartPage {

    private static final int SOON_DAYS = 30;
    private static final int SHOWN = 12;

    @Inject
    private Caller caller;

    @Inject
    private ActiveLanguage active;

    @Inject
    private Sections sections;

    @Inject
    private Progresses progresses;

    @Inject
    private Banners banners;

    @Inject
    @Any
    private Instance<DeadLinks> deadLinks;

    @Inject
    private Clock clock;

    private List<Progress> all = List.of();
    private List<Task> waiting = List.of();
    private List<Due> due = List.of();

    /**
     * Something that waits for somebody.
     *
     * @param what the message that says what is to be done
     * @param part the language’s code, or {@code facts}; empty for the whole document
     * @param address of the page on which to do it
     */
    public record Task(String what, Progress progress, String part, String address) {}

    /** A day that a document must be looked at by, or ends on. */
    public record Due(Progress progress, LocalDate day, boolean ends) {}

    @PostConstruct
    void load() {
        var rights = new Rights(caller.required());
        all = progresses.ofKinds(
                sections.all().stream().map(Section::kind).filter(rights::sees).toList());
        waiting = all.stream().flatMap(it -> tasks(it, rights).stream()).toList();
        due = all.stream()
                .flatMap(it -> due(it).stream())
                .sorted(Comparator.comparing(Due::day))
                .toList();
    }

    private List<Task> tasks(Progress progress, Rights rights) {
        var tasks = new ArrayList<Task>();
        var name = progress.document().name();
        for (var words : progress.all()) {
            var code = words.language().code();
            if (isMyReview(words.inHand() == null ? null : words.inHand().review(), rights)) {
                tasks.add(new Task(
                        "review",
                        progress,
                        code,
                        "review?name=%s&in=%s&number=%d"
                                .formatted(
                                        name,
                                        code,
                                        Objects.requireNonNull(words.inHand()).number())));
            }
            if (words.draft() != null && words.draft().author().equals(caller.getName())) {
                var what = words.sentBack() == null ? "finish" : "mend";
                tasks.add(new Task(what, progress, code, "edit?name=%s&in=%s".formatted(name, code)));
            } else if (words.draft() == null
                    && rights.writes(progress.document(), words.language())
                    && progress.needs(words.language())) {
                var what = words.published() == null ? "translate" : "update";
                tasks.add(new Task(what, progress, code, "edit?name=%s&in=%s".formatted(name, code)));
            }
        }
        var facts = progress.facts();
        if (isMyReview(facts.inHand() == null ? null : facts.inHand().review(), rights)) {
            tasks.add(new Task(
                    "review",
                    progress,
                    "facts",
                    "review?name=%s&in=facts&number=%d"
                            .formatted(
                                    name, Objects.requireNonNull(facts.inHand()).number())));
        }
        if (facts.draft() != null && facts.draft().author().equals(caller.getName())) {
            tasks.add(new Task(facts.sentBack() == null ? "finish" : "mend", progress, "facts", "facts?name=" + name));
        }
        if (rights.publishes() && isMyRelease(progress)) {
            tasks.add(new Task("release", progress, "", "release?name=" + name));
        }
        return tasks;
    }

    private boolean isMyReview(@Nullable Review review, Rights rights) {
        return review != null
                && review.status() == Status.IN_REVIEW
                && rights.reviews()
                && !review.author().equals(caller.getName());
    }

    private boolean isMyRelease(Progress progress) {
        return progress.all().stream()
                .filter(it -> it.hand() == Progress.Hand.APPROVED)
                .map(it -> Objects.requireNonNull(it.inHand()).review())
                .anyMatch(it -> !it.author().equals(caller.getName())
                        && !caller.getName().equals(it.reviewer()));
    }

    private Optional<Due> due(Progress progress) {
        var soon = CityTime.today(clock).plusDays(SOON_DAYS);
        return facts(progress).flatMap(facts -> {
            if (facts.validUntil() != null
                    && !facts.ended(CityTime.today(clock))
                    && !facts.validUntil().isAfter(soon)) {
                return Optional.of(new Due(progress, facts.validUntil(), true));
            }
            return Optional.ofNullable(facts.reviewBy())
                    .filter(it -> !it.isAfter(soon))
                    .map(it -> new Due(progress, it, false));
        });
    }

    private Optional<Facts> facts(Progress progress) {
        return progress.isPublic()
                ? Optional.of(sections.ofKind(progress.document().kind())
                        .orElseThrow()
                        .recall(Objects.requireNonNull(progress.facts().published())
                                .yaml()))
                : Optional.empty();
    }

    public List<Task> getWaiting() {
        return waiting.stream().limit(SHOWN).toList();
    }

    public int getMore() {
        return Math.max(0, waiting.size() - SHOWN);
    }

    /** Alarms that one person released alone, for another to look at. */
    public List<Banner> getUnconfirmed() {
        var rights = new Rights(caller.required());
        return rights.reviews() || rights.publishes()
                ? banners.unconfirmed().stream()
                        .filter(it -> !it.releasedBy().equals(caller.getName()))
                        .toList()
                : List.of();
    }

    /** How many documents lack words in a language, or have old ones. */
    public long lacking(Language language) {
        return all.stream().filter(it -> it.needs(language)).count();
    }

    public List<Due> getDue() {
        return due.stream().filter(it -> !it.ends()).limit(SHOWN).toList();
    }

    public List<Due> getEnding() {
        return due.stream().filter(Due::ends).limit(SHOWN).toList();
    }

    /** How many addresses that public pages lead to have failed. */
    public long getFailedLinks() {
        return deadLinks.stream().mapToLong(it -> it.addresses().size()).sum();
    }

    public String title(Progress progress) {
        return progress.title(active.get());
    }
}
