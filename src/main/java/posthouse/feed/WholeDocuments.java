package posthouse.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import posthouse.document.Facts;
import posthouse.document.PublicDocument;
import posthouse.document.PublicEdition;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.document.Shown;
import posthouse.language.Language;
import posthouse.media.MediaFiles;
import posthouse.reference.Citation;
import posthouse.reference.References;
import posthouse.storage.Settings;
import posthouse.text.Markdown;
import posthouse.text.Yaml;

/** Brings together what a document in full is shown with. */
@ApplicationScoped
public class WholeDocuments {

    @Inject
    private Sections sections;

    @Inject
    private References references;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private Settings settings;

    public WholeDocument of(PublicDocument document, Language reader) {
        var cited = document.facts().sources().stream()
                .map(Citation::source)
                .distinct()
                .toList();
        var setting = new WholeDocument.Setting(
                tree(sections.ofKind(document.kind()).orElseThrow(), document.facts()),
                markdown(document.shown(reader), reader),
                references.sources(cited));
        return WholeDocument.of(document, reader, setting);
    }

    /** The facts under the names that they have in the content folder. */
    @SuppressWarnings("unchecked") // facts are written as a map
    static Map<String, Object> tree(Section section, Facts facts) {
        return (Map<String, Object>) Yaml.read(section.write(facts), Map.class);
    }

    /** Links that work wherever the HTML is shown; values in the form of the words' language. */
    private Markdown markdown(PublicEdition shown, Language reader) {
        var values = references.sharedFacts(Shown.sharedFacts(shown));
        var media = mediaFiles.described(Shown.media(shown));
        return new Markdown(
                target -> sections.address(reader.code(), target)
                        .map(path -> settings.site() + path)
                        .orElse(target),
                name -> {
                    var value = values.get(name);
                    return value == null ? name : value.in(shown.language());
                },
                id -> Optional.ofNullable(media.get(id)).map(it -> Shown.inset(it, shown.language(), settings.site())));
    }
}
