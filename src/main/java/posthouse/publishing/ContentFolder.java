package posthouse.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.glossary.Term;
import posthouse.language.Language;
import posthouse.language.Names;
import posthouse.reference.City;
import posthouse.reference.Office;
import posthouse.reference.SharedFact;
import posthouse.reference.Source;
import posthouse.text.TextProblem;
import posthouse.text.Yaml;

/** The folder with the portal's first content: facts in YAML, words in Markdown, a folder for each document. */
public class ContentFolder {

    private final Path root;
    private final Sections sections;
    private final List<ContentProblem> problems = new ArrayList<>();

    public ContentFolder(Path root, Sections sections) {
        this.root = root;
        this.sections = sections;
    }

    /** The folder that the application brings. */
    public static Path ofApplication() {
        try {
            var site = Objects.requireNonNull(ContentFolder.class.getResource("/content/site"), "no content folder");
            return Objects.requireNonNull(Path.of(site.toURI()).getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws BrokenContent with every problem found, each with its file and line */
    public Content read() {
        problems.clear();
        var city = value("site/city.yaml", City.class);
        var content = new Content(
                city == null ? NOWHERE : city,
                list("site/offices.yaml", Office[].class),
                list("site/sources.yaml", Source[].class),
                list("site/shared-facts.yaml", SharedFact[].class),
                terms(),
                documents());
        requireNone(problems); // what could not be read is missing everywhere, which would only be said again and again
        requireNone(new ContentCheck(content, this::text).problems());
        return content;
    }

    private static void requireNone(List<ContentProblem> problems) {
        if (!problems.isEmpty()) {
            throw new BrokenContent(List.copyOf(problems));
        }
    }

    /**
     * The characters of a file, by its path below the folder; empty if it is not there.
     *
     * @throws TextProblem if it is not UTF-8
     */
    public String text(String file) {
        try {
            return Files.exists(root.resolve(file)) ? Files.readString(root.resolve(file)) : "";
        } catch (CharacterCodingException binary) {
            throw new TextProblem(1, "not UTF-8 text; save it as UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map<String, List<Term>> terms() {
        var topics = new TreeMap<String, List<Term>>();
        for (var file : children("glossary")) {
            if (file.endsWith(".yaml")) {
                topics.put(file.replace(".yaml", ""), list("glossary/" + file, Term[].class));
            }
        }
        return topics;
    }

    private List<ContentDocument> documents() {
        var documents = new ArrayList<ContentDocument>();
        for (var section : sections.all()) {
            for (var slug : children(section.path())) {
                var document = document(section, slug);
                if (document != null) {
                    documents.add(document);
                }
            }
        }
        return documents;
    }

    private @Nullable ContentDocument document(Section section, String slug) {
        var folder = section.path() + "/" + slug + "/";
        var facts = parsed(folder + "facts.yaml", section::read);
        var editions = new EnumMap<Language, EditionFile>(Language.class);
        for (var language : Language.all()) {
            var file = folder + language.code() + ".md";
            if (Files.exists(root.resolve(file))) {
                var edition = parsed(file, EditionFile::parse);
                if (edition == null) {
                    return null;
                }
                editions.put(language, edition);
            }
        }
        return facts == null ? null : new ContentDocument(section, slug, facts, editions);
    }

    private <T> @Nullable T value(String file, Class<T> type) {
        return parsed(file, text -> Yaml.read(text, type));
    }

    private <T> List<T> list(String file, Class<T[]> type) {
        var values = value(file, type);
        return values == null ? List.of() : List.of(values);
    }

    private <T> @Nullable T parsed(String file, Function<String, T> parser) {
        if (!Files.exists(root.resolve(file))) {
            problems.add(new ContentProblem(file, 1, "the file is missing"));
            return null;
        }
        try {
            return parser.apply(text(file));
        } catch (TextProblem problem) {
            problems.add(ContentProblem.of(file, problem));
            return null;
        }
    }

    private List<String> children(String folder) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        try (var files = Files.list(root.resolve(folder))) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> !it.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final City NOWHERE = new City(new Names("", "", "", ""), null, "", null);
}
