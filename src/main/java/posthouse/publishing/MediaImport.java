package posthouse.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import posthouse.language.Language;
import posthouse.media.MediaFiles;
import posthouse.media.MediaRefused;

/** Takes the images and attachments of a content folder in, each under its own name. */
@ApplicationScoped
public class MediaImport {

    @Inject
    private MediaFiles media;

    @Inject
    private Clock clock;

    /**
     * In the transaction of the caller.
     *
     * @return the files that were not there yet
     * @throws BrokenContent if any may not be published, or has the name of another
     */
    List<String> take(ContentFolder folder, Content content, String by) {
        var taken = new ArrayList<String>();
        var problems = new ArrayList<ContentProblem>();
        for (var id : new TreeSet<>(content.media())) {
            var file = ContentFolder.MEDIA + id;
            try {
                boolean isNew = media.find(id).isEmpty();
                media.put(id, folder.media(id), by, clock.instant());
                if (isNew) {
                    taken.add(file);
                }
            } catch (MediaRefused refused) {
                problems.add(new ContentProblem(file, 1, refused.in(Language.EN)));
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenContent(problems);
        }
        return taken;
    }
}
