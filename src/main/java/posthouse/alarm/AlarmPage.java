package posthouse.alarm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import posthouse.account.Authenticator;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.document.Words;
import posthouse.glossary.Term;
import posthouse.glossary.Terms;
import posthouse.journal.CityTime;
import posthouse.language.ActiveLanguage;
import posthouse.language.Language;
import posthouse.language.Messages;
import posthouse.language.Names;
import posthouse.language.Refusal;
import posthouse.publishing.ContentTemplate;
import posthouse.publishing.Slot;
import posthouse.publishing.SlotValue;
import posthouse.publishing.Templates;

/** One template, to be filled once, looked at in four languages, and released. */
@RequestScoped
@Named("alarm")
public class AlarmPage {

    private static final int HOURS = 12;

    /** Of a place that no term names. */
    private static final String OTHER = "other";

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private ActiveLanguage active;

    @Inject
    private Templates templates;

    @Inject
    private Terms terms;

    @Inject
    private Authenticator authenticator;

    @Inject
    private Alarms alarms;

    @Inject
    private Clock clock;

    private @Nullable ContentTemplate template;
    private List<Gap> gaps = List.of();
    private List<Filled> filled = List.of();

    /** A slot with what may be chosen for it. */
    public record Gap(Slot slot, List<Term> terms) {

        public String kind() {
            return slot.type().name();
        }
    }

    /** The words of one language with the gaps filled. */
    public record Filled(Language language, Words words) {}

    @PostConstruct
    void load() {
        template = templates
                .named(desk.typed("template"))
                .orElseThrow(() -> new Refusal("alarm.refused.template", desk.typed("template")));
        var all = new ArrayList<Gap>();
        for (var slot : template.template().slots()) {
            var named = terms.named(slot.terms());
            all.add(new Gap(
                    slot,
                    slot.terms().stream()
                            .filter(named::containsKey)
                            .map(it -> Objects.requireNonNull(named.get(it)))
                            .toList()));
        }
        gaps = all;
    }

    public ContentTemplate getTemplate() {
        return Objects.requireNonNull(template, "loaded when made");
    }

    public String getTitle() {
        return active.say("alarm.template." + getTemplate().slug());
    }

    public List<Gap> getGaps() {
        return gaps;
    }

    public String label(Gap gap) {
        var key = "alarm.slot." + gap.slot().name();
        return new Messages(active.get()).has(key)
                ? active.say(key)
                : gap.slot().name();
    }

    public String typed(Gap gap) {
        return desk.typed(field(gap));
    }

    public String typed(Gap gap, Language language) {
        return desk.typed(field(gap) + "." + language.code());
    }

    /** A fresh form has a name of its own; sent twice, it releases once. */
    public String getForm() {
        return desk.typed("form", UUID.randomUUID().toString());
    }

    public String getUntil() {
        var later = LocalDateTime.ofInstant(clock.instant(), CityTime.ZONE)
                .plusHours(HOURS)
                .truncatedTo(ChronoUnit.HOURS);
        return desk.typed("until", later.toString());
    }

    public List<Filled> getFilled() {
        return filled;
    }

    public String getClears() {
        return desk.typed("clears");
    }

    public void preview() {
        try {
            filled = filled(values());
        } catch (Refusal refusal) {
            desk.tell(refusal);
        }
    }

    private List<Filled> filled(Map<String, SlotValue> values) {
        var issues = getTemplate().template().issues(values);
        if (!issues.isEmpty()) {
            throw new Refusal("alarm.refused.slot", name(issues.getFirst().field()));
        }
        var all = new ArrayList<Filled>();
        getTemplate()
                .editions()
                .forEach((language, file) ->
                        all.add(new Filled(language, getTemplate().template().filled(file.words(), values, language))));
        all.sort((one, other) -> one.language().compareTo(other.language()));
        return all;
    }

    /** Who it is, once more; then the alarm. */
    public void release() {
        desk.act(() -> {
            var values = values();
            filled = filled(values);
            authenticator.again(caller.required(), desk.typed("password"), desk.typed("code"), caller.from());
            var clears = getClears().matches("[0-9]{1,18}") ? Long.valueOf(getClears()) : null;
            var alarm = new Alarm(
                    form(),
                    getTemplate().slug(),
                    values,
                    Optional.ofNullable(moment(getUntil())).orElseThrow(() -> new Refusal("alarm.refused.until", 7)),
                    desk.typed("why"),
                    clears);
            alarms.release(alarm, caller.required());
            return "alarms?done=released";
        });
    }

    private String form() {
        if (!getForm().matches("[0-9a-f-]{36}")) {
            throw new Refusal("desk.refused.form");
        }
        return getForm();
    }

    private Map<String, SlotValue> values() {
        var values = new TreeMap<String, SlotValue>();
        for (var gap : gaps) {
            value(gap).ifPresent(it -> values.put(gap.slot().name(), it));
        }
        return values;
    }

    /** Empty if nothing was filled in. */
    private Optional<SlotValue> value(Gap gap) {
        var typed = desk.typed(field(gap)).strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (gap.slot().type()) {
                        case TERM -> new SlotValue.OfTerm(term(gap, typed));
                        case TIME -> new SlotValue.Time(LocalDateTime.parse(typed.replace(' ', 'T')));
                        case NUMBER -> new SlotValue.Number(new BigDecimal(typed));
                        case LINK -> new SlotValue.Link(URI.create(typed));
                        case PLACE -> new SlotValue.Place(names(gap, typed));
                    });
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw new Refusal("alarm.refused.value." + gap.slot().type(), label(gap));
        }
    }

    private static Term term(Gap gap, String id) {
        return gap.terms().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private Names names(Gap gap, String typed) {
        if (!typed.equals(OTHER)) {
            var term = term(gap, typed);
            return new Names(term.zh(), term.en(), term.ja(), term.ko());
        }
        return new Names(
                typed(gap, Language.ZH).strip(),
                typed(gap, Language.EN).strip(),
                typed(gap, Language.JA).strip(),
                typed(gap, Language.KO).strip());
    }

    private String name(String slot) {
        return gaps.stream()
                .filter(it -> it.slot().name().equals(slot))
                .findFirst()
                .map(this::label)
                .orElse(slot);
    }

    private static String field(Gap gap) {
        return "slot." + gap.slot().name();
    }

    private static @Nullable Instant moment(String typed) {
        try {
            return LocalDateTime.parse(typed.strip().replace(' ', 'T'))
                    .atZone(CityTime.ZONE)
                    .toInstant();
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }
}
