package posthouse.glossary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import posthouse.text.Yaml;

/** A term as it is kept: in which group, and itself in canonical YAML. */
@Entity
@Table(name = "term")
public class TermEntry {

    @Id
    private String id = "";

    private String topic = "";
    private String yaml = "";

    protected TermEntry() {}

    public TermEntry(String topic, Term term) {
        this.id = term.id();
        this.topic = topic;
        this.yaml = Yaml.write(term);
    }

    public Term term() {
        return Yaml.read(yaml, Term.class);
    }

    public String topic() {
        return topic;
    }
}
