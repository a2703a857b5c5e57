package posthouse.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import posthouse.text.Yaml;

/** A source, shared fact, office or city as it is kept: its kind, its name, and itself in canonical YAML. */
@Entity
@IdClass(Reference.Key.class)
public class Reference {

    @Id
    private String kind = "";

    @Id
    private String name = "";

    private String yaml = "";

    protected Reference() {}

    public Reference(String kind, String name, Object value) {
        this.kind = kind;
        this.name = name;
        this.yaml = Yaml.write(value);
    }

    public <T> T as(Class<T> type) {
        return Yaml.read(yaml, type);
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
