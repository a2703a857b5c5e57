package posthouse.guide;

import jakarta.enterprise.context.ApplicationScoped;
import posthouse.document.Section;

/** The section of guides. */
@ApplicationScoped
public class GuideSection extends Section {

    public GuideSection() {
        super("guide", "guides", GuideFacts.class);
    }

    @Override
    public float standing() {
        return 1.28f;
    }

    @Override
    public int position() {
        return 10;
    }
}
