package posthouse.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.journal.CityTime;
import posthouse.language.Language;
import posthouse.language.Refusal;
import posthouse.publishing.Progress;
import posthouse.publishing.Release;
import posthouse.publishing.Releases;

/** The last look before something is public: what is approved, what is missing and who has it, and when it goes out. */
@RequestScoped
@Named("release")
public class ReleasePage {

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private WorkPage work;

    @Inject
    private Releases releases;

    /** The languages whose words wait for the publisher. */
    public List<Progress.OfWords> getReady() {
        return work.getProgress().all().stream()
                .filter(it -> it.hand() == Progress.Hand.APPROVED)
                .toList();
    }

    public boolean isFactsReady() {
        return work.getProgress().facts().hand() == Progress.Hand.APPROVED;
    }

    /** The languages that readers would miss after everything that is ready went out. */
    public List<Progress.OfWords> getMissing() {
        return work.getProgress().all().stream()
                .filter(it -> it.published() == null && it.hand() != Progress.Hand.APPROVED)
                .toList();
    }

    /** At first all that is ready is chosen. */
    public boolean isChosen(Language language) {
        return desk.isSent() ? desk.all("language").contains(language.code()) : true;
    }

    public boolean isFactsChosen() {
        return desk.isSent() ? !desk.typed("facts").isEmpty() : true;
    }

    public String getAt() {
        return desk.typed("at");
    }

    public String getExpected() {
        return desk.typed("expected");
    }

    public String getWhy() {
        return desk.typed("why");
    }

    public void publish() {
        desk.act(() -> {
            var languages = EnumSet.noneOf(Language.class);
            desk.all("language").forEach(it -> Language.of(it).ifPresent(languages::add));
            var release = new Release(
                    languages,
                    !desk.typed("facts").isEmpty(),
                    !desk.typed("public").isEmpty(),
                    moment(getAt()),
                    getWhy().strip(),
                    moment(getExpected()));
            releases.release(work.getDocument(), release, caller.required());
            return "work?name=" + work.getName() + "&done=" + (release.at() == null ? "published" : "scheduled");
        });
    }

    /** A day and time of day in the city, as a form sends it; null if none was typed. */
    static @Nullable Instant moment(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip().replace(' ', 'T'))
                    .atZone(CityTime.ZONE)
                    .toInstant();
        } catch (DateTimeParseException wrong) {
            throw new Refusal("desk.refused.moment", typed);
        }
    }
}
