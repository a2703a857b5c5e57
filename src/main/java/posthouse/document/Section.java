package posthouse.document;

import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;
import posthouse.reference.Source;
import posthouse.text.Yaml;

/**
 * What a room contributes for its kind of document. Search, feeds, desk and inspection read sections, never a room;
 * so a new section of the portal is a new room and nothing else changes.
 */
public abstract class Section {

    private final String kind;
    private final String path;
    private final Class<? extends KindFacts> facts;
    private final Yaml yaml;

    /**
     * @param kind {@code honorary-citizen}; without hyphens it is the room's name
     * @param path its segment in URLs and its folder in the content: {@code honorary-citizens}
     * @param facts the record of the kind's own facts
     */
    protected <F extends KindFacts> Section(String kind, String path, Class<F> facts) {
        this.kind = kind;
        this.path = path;
        this.facts = facts;
        this.yaml = new Yaml(builder -> builder.propertyNamingStrategy(new OwnUnderKind(kind))
                .addModule(new SimpleModule().addAbstractTypeMapping(KindFacts.class, facts)));
    }

    public String kind() {
        return kind;
    }

    public String path() {
        return path;
    }

    /** The record of the kind's own facts, for forms that are made from it. */
    public Class<? extends KindFacts> facts() {
        return facts;
    }

    /** The room's package and page folder. */
    public String room() {
        return kind.replace("-", "");
    }

    /** Where the section stands in the navigation; smaller comes first. */
    public abstract int position();

    /** Where a document stands in the section's list; smaller comes first. */
    public String sortKey(Facts facts, String slug) {
        return "%02d %s".formatted(facts.category().ordinal(), slug);
    }

    /**
     * How much a document of this kind counts in a search, beside one of another that says as much of what was asked: what
     * tells people what to do stands before what tells them what happened.
     */
    public float standing() {
        return 1;
    }

    /** Whether a document may be public only in all languages at once, or with a reason why the source goes first. */
    public boolean everyLanguageFirst(Facts facts) {
        return false;
    }

    /** What a document of this kind puts into calendars; by itself, the last day on which it holds. */
    public List<Occasion> occasions(Facts facts) {
        return facts.validUntil() == null ? List.of() : List.of(Occasion.lastDay(facts.validUntil()));
    }

    /**
     * What does not fit together in facts that are each as they should be. The message of an issue is the key of one that
     * takes the field as its first argument.
     *
     * @param cited the sources that the facts name
     */
    public List<Issue> issues(Facts facts, List<Source> cited) {
        return facts.validFrom() != null
                        && facts.validUntil() != null
                        && facts.validFrom().isAfter(facts.validUntil())
                ? List.of(new Issue("validUntil", "check.ends-too-soon"))
                : List.of();
    }

    /** @throws posthouse.text.TextProblem with the line, if the YAML is not this section's facts */
    public Facts read(String written) {
        return yaml.readAs(written, Facts.class);
    }

    /**
     * Reads facts that are kept, perhaps by another version of the portal.
     *
     * @throws posthouse.text.TextProblem if they cannot be read
     */
    public Facts recall(String kept) {
        return yaml.recallAs(kept, Facts.class);
    }

    public String write(Facts value) {
        return yaml.written(value);
    }

    /** The component {@code own} is written under the kind's name, and read as the kind's record. */
    private static final class OwnUnderKind extends PropertyNamingStrategy {
        private static final long serialVersionUID = 1;
        private final String kind;

        OwnUnderKind(String kind) {
            this.kind = kind;
        }

        @Override
        public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String name) {
            return name.equals("own") ? kind : name;
        }

        @Override
        public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String name) {
            return name.equals("own") ? kind : name;
        }
    }
}
