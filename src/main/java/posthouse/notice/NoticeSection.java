package posthouse.notice;

import jakarta.enterprise.context.ApplicationScoped;
import posthouse.document.Facts;
import posthouse.document.Section;

/** The section of notices. */
@ApplicationScoped
public class NoticeSection extends Section {

    private static final long NEWEST = 99_999_999;

    public NoticeSection() {
        super("notice", "notices", NoticeFacts.class);
    }

    @Override
    public int position() {
        return 30;
    }

    /** The newest first. */
    @Override
    public String sortKey(Facts facts, String slug) {
        long day = facts.issuedOn() == null ? 0 : facts.issuedOn().toEpochDay();
        return "%08d".formatted(NEWEST - day);
    }
}
