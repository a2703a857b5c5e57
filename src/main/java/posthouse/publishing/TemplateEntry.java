package posthouse.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;
import posthouse.text.TextProblem;
import posthouse.text.Yaml;

/** A template as it is kept: itself and its four files in canonical YAML. */
@Entity
@Table(name = "template")
public class TemplateEntry {

    private static final Logger LOG = Logger.getLogger(TemplateEntry.class.getName());

    @Id
    private String slug = "";

    private String yaml = "";

    /** The publisher who has taken it away from duty officers. */
    @Column(name = "suspended_by")
    private @Nullable String suspendedBy;

    /** What the YAML holds. */
    public record Kept(Template template, Map<Language, String> files) {}

    protected TemplateEntry() {}

    public TemplateEntry(ContentTemplate template) {
        this.slug = template.slug();
        var files = new EnumMap<Language, String>(Language.class);
        template.editions().forEach((language, edition) -> files.put(language, edition.written()));
        this.yaml = Yaml.write(new Kept(template.template(), files));
    }

    void suspend(@Nullable String by) {
        suspendedBy = by;
    }

    @Nullable
    String suspendedBy() {
        return suspendedBy;
    }

    /** Empty, and logged, if it cannot be read: another version of the portal may have written it. */
    public Optional<ContentTemplate> template() {
        try {
            var kept = Yaml.recall(yaml, Kept.class);
            var editions = kept.files().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> EditionFile.parse(it.getValue())));
            return Optional.of(new ContentTemplate(slug, kept.template(), editions));
        } catch (TextProblem unreadable) {
            LOG.warning("Left out, it cannot be read: template " + slug + ": " + unreadable.getMessage());
            return Optional.empty();
        }
    }
}
