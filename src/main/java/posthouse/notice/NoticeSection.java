package posthouse.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import posthouse.document.Facts;
import posthouse.document.Issue;
import posthouse.document.Section;
import posthouse.reference.Source;

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

    /** A warning that one language lacks leaves its readers in danger. */
    @Override
    public boolean everyLanguageFirst(Facts facts) {
        return ((NoticeFacts) facts.own()).type() == NoticeFacts.Type.ALERT;
    }

    /** The home page shows the day of each notice. */
    @Override
    public List<Issue> issues(Facts facts, List<Source> cited) {
        var missing = facts.issuedOn() == null ? Stream.of(new Issue("issuedOn", "check.issued")) : Stream.<Issue>of();
        return Stream.concat(super.issues(facts, cited).stream(), missing).toList();
    }
}
