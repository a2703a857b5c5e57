package posthouse.glossary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import posthouse.text.TextProblem;
import posthouse.text.Yaml;

/** A term as it is kept: in which group, where it stands there, and itself in canonical YAML. */
@Entity
@Table(name = "term")
public class TermEntry {

    private static final Logger LOG = Logger.getLogger(TermEntry.class.getName());

    @Id
    private String id = "";

    private String topic = "";
    private String yaml = "";

    /** From 0 in the file that it came with; null for what the desk has added. */
    private @Nullable Integer place;

    protected TermEntry() {}

    public TermEntry(String topic, Term term) {
        this.id = term.id();
        this.topic = topic;
        this.yaml = Yaml.write(term);
    }

    void write(String inTopic, Term term) {
        topic = inTopic;
        yaml = Yaml.write(term);
    }

    void stand(int inFile) {
        place = inFile;
    }

    boolean isFromFile() {
        return place != null;
    }

    String id() {
        return id;
    }

    /** Empty, and logged, if it cannot be read: another version of the portal may have written it. */
    public Optional<Term> term() {
        try {
            return Optional.of(Yaml.recall(yaml, Term.class));
        } catch (TextProblem unreadable) {
            LOG.warning("Left out, it cannot be read: term " + id + ": " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    public String topic() {
        return topic;
    }
}
