package posthouse.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sections of the portal: one from each content room, in the order of the navigation. */
@ApplicationScoped
@Named("sections")
public class Sections {

    private List<Section> sections = List.of();

    protected Sections() {}

    @Inject
    Sections(@Any Instance<Section> contributed) {
        this(contributed.stream().toList());
    }

    public Sections(List<Section> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(Section::position).thenComparing(Section::kind))
                .toList();
    }

    public List<Section> all() {
        return sections;
    }

    public Optional<Section> atPath(String path) {
        return sections.stream().filter(it -> it.path().equals(path)).findFirst();
    }

    public Optional<Section> ofKind(String kind) {
        return sections.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    /** The address of a document, {@code /ja/guides/lost-passport}, for a name like {@code guide:lost-passport#steps}. */
    public Optional<String> address(String language, String name) {
        int colon = name.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : ofKind(name.substring(0, colon))
                        .map(section -> "/" + language + "/" + section.path() + "/" + name.substring(colon + 1));
    }
}
