package posthouse.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import posthouse.document.Origin;
import posthouse.document.Revision;
import posthouse.document.Words;
import posthouse.text.Text;
import posthouse.text.TextProblem;
import posthouse.text.Yaml;

/**
 * One language's file of a document: a head in YAML between two lines of three hyphens, then the text. Reading and
 * writing again gives the same bytes.
 */
public record EditionFile(Head head, Text text) {

    private static final String RULE = "---\n";

    /**
     * The head of the file; as long as the database takes it.
     *
     * @param revision the number of this edition's revision; raised whenever the words change
     * @param published the day on which these words were published; the day on which a portal takes them in, if absent
     * @param minor whether this change leaves the translations true
     * @param major of a minor change, the number of the last revision that was more; translations are measured by it
     * @param translatedFrom the number of the source edition's revision; absent in the source edition
     */
    public record Head(
            @Size(max = 400) String title,
            @Size(max = 2000) String summary,
            int revision,
            @Nullable LocalDate published,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean minor,
            @Nullable Integer major,
            @Nullable Integer translatedFrom,
            Origin origin,
            List<@Size(max = 200) String> keywords) {}

    /** @throws TextProblem with the line, if the file is not of this form */
    public static EditionFile parse(String file) {
        int end = file.indexOf("\n" + RULE, RULE.length() - 1);
        if (!file.startsWith(RULE) || end < 0) {
            throw new TextProblem(1, "the file begins with a head between two lines of three hyphens");
        }
        var yaml = file.substring(RULE.length(), end + 1);
        var head = shifted(1, () -> Yaml.read(yaml, Head.class));
        requireComplete(head);
        int linesOfHead = (int) yaml.lines().count() + 2;
        var text = shifted(linesOfHead, () -> Text.parse(file.substring(end + 1 + RULE.length())));
        return new EditionFile(head, text);
    }

    public String written() {
        return written(head, text.written());
    }

    /** The same for a text that cannot be read yet. */
    static String written(Head head, String body) {
        return RULE + Yaml.write(head) + RULE + "\n" + body;
    }

    public Words words() {
        return new Words(head.title(), head.summary(), head.keywords(), text);
    }

    Revision.Snapshot snapshot(int factsNumber) {
        return new Revision.Snapshot(words(), head.minor(), head.origin(), head.translatedFrom(), factsNumber);
    }

    private static void requireComplete(Head head) {
        if (head.title() == null || head.title().isBlank()) {
            throw new TextProblem(2, "no title");
        }
        if (head.summary() == null || head.summary().isBlank()) {
            throw new TextProblem(2, "no summary");
        }
        if (head.revision() < 1) {
            throw new TextProblem(2, "no revision; the first is 1");
        }
        if (head.origin() == null) {
            throw new TextProblem(2, "no origin: human, machine or machine-checked");
        }
    }

    private static <T> T shifted(int lines, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (TextProblem problem) {
            throw problem.shifted(lines);
        }
    }
}
