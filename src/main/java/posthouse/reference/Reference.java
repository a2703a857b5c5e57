package posthouse.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import posthouse.text.TextProblem;
import posthouse.text.Yaml;

/** An entry of a catalogue as it is kept: its kind, its name, where it stands, and itself in canonical YAML. */
@Entity
@IdClass(Reference.Key.class)
public class Reference {

    private static final Logger LOG = Logger.getLogger(Reference.class.getName());

    @Id
    private String kind = "";

    @Id
    private String name = "";

    private String yaml = "";

    /** From 0 in the file that it came with; null for what the desk has added. */
    private @Nullable Integer place;

    protected Reference() {}

    public Reference(String kind, String name, Object value) {
        this.kind = kind;
        this.name = name;
        this.yaml = Yaml.write(value);
    }

    void write(Object value) {
        yaml = Yaml.write(value);
    }

    void stand(int inFile) {
        place = inFile;
    }

    boolean isFromFile() {
        return place != null;
    }

    /** Empty, and logged, if it cannot be read: another version of the portal may have written it. */
    public <T> Optional<T> as(Class<T> type) {
        try {
            return Optional.of(Yaml.recall(yaml, type));
        } catch (TextProblem unreadable) {
            LOG.warning("Left out, it cannot be read: " + kind + " " + name + ": " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    public String name() {
        return name;
    }

    /** What makes a reference the same: its kind and its name. */
    public static class Key {
        private String kind = "";
        private String name = "";

        public Key() {}

        public Key(String kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.kind.equals(kind) && key.name.equals(name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, name);
        }
    }
}
