package posthouse.hotline;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** Emergencies first, then by number. */
    @Override
    public String sortKey(Facts facts, String slug) {
        boolean emergency = facts.own() instanceof HotlineFacts hotline && hotline.emergency();
        return (emergency ? "0 " : "1 ") + slug;
    }
}
