package posthouse.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.language.ActiveLanguage;
import posthouse.language.Refusal;
import posthouse.media.Media;
import posthouse.media.MediaFiles;

/** The images and attachments that texts may show, and the way to add one. */
@RequestScoped
@Named("files")
public class FilesPage {

    /** What a text writes to show or link it; who writes the text says in its own language what can be seen. */
    private static final String IN_A_TEXT = "%s[%s](media:%s)";

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private ActiveLanguage active;

    @Inject
    private MediaFiles files;

    @Inject
    private Uploads uploads;

    private @Nullable Part file;

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public List<Media> getAll() {
        return files.all();
    }

    public boolean isWriter() {
        return Uploads.isWriter(caller.required());
    }

    public String note(Media media) {
        return media.note(active.get());
    }

    /** {@code ![what can be seen](media:metro-map.png)}. */
    public String inText(Media media) {
        var words = active.say(media.image() ? "desk.files.alternative" : "desk.files.words");
        return IN_A_TEXT.formatted(media.image() ? "!" : "", words, media.id());
    }

    public void upload() {
        desk.act(() -> {
            var sent = file;
            if (sent == null || sent.getSize() == 0) {
                throw new Refusal("desk.refused.no-file");
            }
            uploads.add(
                    Objects.requireNonNullElse(sent.getSubmittedFileName(), "file"), bytes(sent), caller.required());
            return "files?done=uploaded";
        });
    }

    private static byte[] bytes(Part sent) {
        try (var stream = sent.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException gone) {
            throw new Refusal("desk.refused.no-file");
        }
    }
}
