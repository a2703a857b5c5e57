package posthouse.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import posthouse.document.Audience;
import posthouse.document.Facts;
import posthouse.document.Issue;
import posthouse.document.Section;
import posthouse.hotline.HotlineFacts.Hours.Pattern;
import posthouse.reference.Source;

/** The section of hotlines. */
@ApplicationScoped
public class HotlineSection extends Section {

    public HotlineSection() {
        super("hotline", "hotlines", HotlineFacts.class);
    }

    @Override
    public float standing() {
        return 1.11f;
    }

    @Override
    public int position() {
        return 20;
    }

    /** Emergencies first, then what foreign residents call for; last the lines that are for others. */
    @Override
    public String sortKey(Facts facts, String slug) {
        boolean emergency = facts.own() instanceof HotlineFacts hotline && hotline.emergency();
        boolean forOthers = facts.audience().equals(List.of(Audience.CHINESE_ABROAD));
        return (emergency ? "0" : forOthers ? "2" : "1")
                + " %02d %s".formatted(facts.category().ordinal(), slug);
    }

    @Override
    public List<Issue> issues(Facts facts, List<Source> cited) {
        var hours = ((HotlineFacts) facts.own()).hours();
        var open = hours.pattern() == Pattern.AT_LEAST && hours.hoursADay() == null
                ? Stream.of(new Issue("hotline.hours", "check.hours-a-day"))
                : Stream.<Issue>of();
        return Stream.concat(super.issues(facts, cited).stream(), open).toList();
    }
}
