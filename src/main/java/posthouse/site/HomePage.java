package posthouse.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import posthouse.document.Audience;
import posthouse.document.Documents;
import posthouse.document.PublicDocument;
import posthouse.document.Selection;
import posthouse.hotline.HotlineFacts;
import posthouse.journal.CityTime;

/** Home: whom to call, the entrances by situation, the notices in force, and what ends soon. */
@RequestScoped
@Named("home")
public class HomePage {

    private static final int NOTICES = 4;
    private static final int DUE_WITHIN_DAYS = 60;

    /** Police, fire, ambulance, and the immigration line, which speaks the reader's language. */
    private static final List<String> STRIP = List.of("110", "119", "120", "12367");

    private static final List<Audience> SITUATIONS = List.of(
            Audience.NEW_ARRIVAL,
            Audience.WORKER,
            Audience.STUDENT,
            Audience.FAMILY,
            Audience.COMPANY,
            Audience.VISITOR,
            Audience.HK_MACAO_TAIWAN_RESIDENT);

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    private List<PublicDocument> hotlines = List.of();
    private List<PublicDocument> notices = List.of();
    private List<Audience> entrances = List.of();
    private LocalDate today = LocalDate.EPOCH;

    @PostConstruct
    void load() {
        today = CityTime.today(clock);
        hotlines = documents.list(Selection.of("hotline").largest()).documents();
        notices = documents.list(Selection.of("notice").largest()).documents().stream()
                .filter(it -> !it.ended(today) && !it.notYet(today))
                .toList();
        var there = documents.audiences("guide");
        entrances = SITUATIONS.stream().filter(there::contains).toList();
    }

    /** The strip under the roof. */
    public List<PublicDocument> getPlaques() {
        return hotlines.stream().filter(it -> STRIP.contains(it.slug())).toList();
    }

    /** Every number for emergencies. */
    public List<PublicDocument> getEmergencies() {
        return hotlines.stream()
                .filter(it -> ((HotlineFacts) it.facts().own()).emergency())
                .toList();
    }

    public List<Audience> getEntrances() {
        return entrances;
    }

    /** What holds now, without what is named as ending soon. */
    public List<PublicDocument> getNotices() {
        var due = getDue();
        return notices.stream().filter(it -> !due.contains(it)).limit(NOTICES).toList();
    }

    /** What ends within the next weeks, the first to end first. */
    public List<PublicDocument> getDue() {
        return notices.stream()
                .filter(it -> it.facts().validUntil() != null)
                .filter(it -> !today.plusDays(DUE_WITHIN_DAYS)
                        .isBefore(Objects.requireNonNull(it.facts().validUntil())))
                .sorted(Comparator.comparing(
                        it -> Objects.requireNonNull(it.facts().validUntil())))
                .toList();
    }
}
