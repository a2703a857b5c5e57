package posthouse.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.account.Caller;
import posthouse.account.DeskPage;
import posthouse.document.Sections;
import posthouse.journal.CityTime;
import posthouse.language.Refusal;
import posthouse.publishing.BrokenContent;
import posthouse.publishing.ContentExport;
import posthouse.publishing.ContentOffer;
import posthouse.publishing.ContentProblem;
import posthouse.publishing.ContentZip;
import posthouse.publishing.Ledger;

/** The content folder, out and in: what is public as a zip, and a zip whose news become drafts. */
@RequestScoped
@Named("contentFolder")
public class ContentPage {

    /** Of a folder with much wrong, nobody reads more at once. */
    private static final int MOST_PROBLEMS = 100;

    @Inject
    private DeskPage desk;

    @Inject
    private Caller caller;

    @Inject
    private ContentExport export;

    @Inject
    private ContentOffer offer;

    @Inject
    private Sections sections;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    private @Nullable Part file;
    private ContentOffer.@Nullable Report report;
    private List<ContentProblem> problems = List.of();

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** What became of the zip that was sent; null before. */
    public ContentOffer.@Nullable Report getReport() {
        return report;
    }

    /** What is wrong with the zip that was sent, of which nothing was taken. */
    public List<ContentProblem> getProblems() {
        return problems;
    }

    /** The folder as a zip. */
    public void download() {
        ledger.record(caller.required().name(), "export content", "content", null);
        var files = export.files();
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.setResponseContentType("application/zip");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"content-" + today() + ".zip\"");
        try {
            files.writeZip(external.getResponseOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private LocalDate today() {
        return CityTime.today(clock);
    }

    /** Stays on the page with what became of it; sent again, it finds all of it there. */
    public void upload() {
        try {
            report = taken();
        } catch (Refusal refusal) {
            desk.tell(refusal);
        } catch (BrokenContent broken) {
            problems = broken.problems().stream().limit(MOST_PROBLEMS).toList();
            desk.tell(new Refusal("desk.content.broken", broken.problems().size()));
        }
    }

    private ContentOffer.Report taken() {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            throw new Refusal("desk.refused.no-file");
        }
        try (var bytes = sent.getInputStream();
                var zip = ContentZip.of(bytes, sections)) {
            return offer.take(zip.folder(), caller.required());
        } catch (IOException gone) {
            throw new Refusal("desk.refused.no-file");
        }
    }
}
