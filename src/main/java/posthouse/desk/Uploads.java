package posthouse.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import posthouse.account.Account;
import posthouse.account.Role;
import posthouse.journal.Timeline;
import posthouse.journal.TimelineEntry;
import posthouse.language.Refusal;
import posthouse.media.Media;
import posthouse.media.MediaFiles;

/** Takes in images and attachments, and says in the Timeline who brought them. */
@ApplicationScoped
@Transactional
public class Uploads {

    @Inject
    private MediaFiles files;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** @throws posthouse.media.MediaRefused if it may not be published */
    public Media add(String name, byte[] bytes, Account by) {
        if (!isWriter(by)) {
            throw new Refusal("desk.refused.role");
        }
        timeline.lock(); // before the Changes, which the files lock
        var media = files.add(name, bytes, by.name(), clock.instant());
        timeline.append(new TimelineEntry(clock.instant(), by.name(), "upload", "media/" + media.id(), null));
        return media;
    }

    static boolean isWriter(Account account) {
        return account.has(Role.AUTHOR) || account.has(Role.CONTRIBUTOR) || account.has(Role.TRANSLATOR);
    }
}
