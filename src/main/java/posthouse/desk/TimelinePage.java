package posthouse.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import posthouse.account.DeskPage;
import posthouse.journal.Timeline;
import posthouse.journal.TimelineEntry;

/** Who did what, when and why: a page at a time, and as a file. Nobody can change it; who tries in the database is seen. */
@RequestScoped
@Named("timeline")
public class TimelinePage {

    private static final int SIZE = 100;
    private static final int AT_ONCE = 1000;

    @Inject
    private DeskPage desk;

    @Inject
    private Timeline timeline;

    private List<TimelineEntry> entries = List.of();

    @PostConstruct
    void load() {
        var subject = getSubject();
        var before =
                desk.typed("before").matches("[0-9]{1,18}") ? Long.parseLong(desk.typed("before")) : Long.MAX_VALUE;
        entries = subject.isEmpty() ? timeline.before(before, SIZE) : timeline.of(subject, SIZE);
    }

    /** Narrows to a document, an account, a template: {@code notice/typhoon}. */
    public String getSubject() {
        return desk.typed("subject").strip();
    }

    public List<TimelineEntry> getEntries() {
        return entries;
    }

    /** Where the next page begins; 0 if this is the last. */
    public long getNext() {
        return entries.size() == SIZE && getSubject().isEmpty()
                ? entries.getLast().number()
                : 0;
    }

    /** The first entry that is not as it was written; 0 if all are. */
    public long getBroken() {
        return timeline.firstBroken().orElse(0);
    }

    /** Everything, as a CSV file (RFC 4180, UTF-8 with a byte order mark for spreadsheets). */
    public void export() {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"timeline.csv\"");
        try (var out = new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8)) {
            out.write("\uFEFFnumber,at,who,act,subject,revision,why\r\n");
            long last = 0;
            for (var page = timeline.after(last, AT_ONCE); !page.isEmpty(); page = timeline.after(last, AT_ONCE)) {
                for (var entry : page) {
                    write(out, entry);
                }
                last = page.getLast().number();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private static void write(Writer out, TimelineEntry entry) throws IOException {
        out.write(Stream.of(
                        entry.number(),
                        entry.happenedAt(),
                        entry.actor(),
                        entry.act(),
                        entry.subject(),
                        entry.revision() == null ? "" : entry.revision(),
                        entry.reason() == null ? "" : entry.reason())
                .map(it -> quoted(it.toString()))
                .collect(Collectors.joining(",", "", "\r\n")));
    }

    /** A spreadsheet would compute what begins like a formula; a quote before it makes it words. */
    static String quoted(String value) {
        var safe = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
