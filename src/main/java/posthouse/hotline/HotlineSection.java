package posthouse.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import posthouse.document.Audience;
import posthouse.document.Facts;
import posthouse.document.Section;

/** The section of hotlines. */
@ApplicationScoped
public class HotlineSection extends Section {

    public HotlineSection() {
        super("hotline", "hotlines", HotlineFacts.class);
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
}
