package posthouse.publishing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import posthouse.checking.Constraints;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.glossary.Term;
import posthouse.language.Language;
import posthouse.reference.City;
import posthouse.reference.Office;
import posthouse.reference.Phrase;
import posthouse.reference.Pin;
import posthouse.reference.SharedFact;
import posthouse.reference.Source;
import posthouse.reference.Withheld;
import posthouse.text.TextProblem;
import posthouse.text.Yaml;

/** The folder with the portal's first content: facts in YAML, words in Markdown, a folder for each document. */
public class ContentFolder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Where images and attachments lie. */
    static final String MEDIA = "media/";

    private static final Pattern DRAFT = Pattern.compile(ContentDocument.DRAFTS + "[^/]+/[^/]+");

    private final Path root;
    private final Sections sections;
    private final List<ContentProblem> problems = new ArrayList<>();
    private final Set<String> invalid = new HashSet<>();
    private final Set<String> passedOver = new TreeSet<>();
    private boolean unread;
    private boolean passesOver;

    public ContentFolder(Path root, Sections sections) {
        this.root = root;
        this.sections = sections;
    }

    /** The same folder, of which drafts that are not finished are passed over: whoever writes one must not hold up the rest. */
    public ContentFolder passingOverUnfinishedDrafts() {
        passesOver = true;
        return this;
    }

    /** The folders of the drafts that were passed over when it was read. */
    public List<String> passedOver() {
        return List.copyOf(passedOver);
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

    /**
     * Reads all of it. Whether the files fit together is asked when each of them could be read: before, half of the
     * answers would be wrong.
     *
     * @throws BrokenContent with every problem found, each with its file and line
     */
    public Content read() {
        try {
            return readAll();
        } catch (BrokenContent broken) {
            // What refers to a draft, and what hides behind its problems, shows when it is read without it.
            if (passesOver && passedOver.addAll(draftsIn(broken))) {
                return read();
            }
            throw broken;
        }
    }

    private static Set<String> draftsIn(BrokenContent broken) {
        return broken.problems().stream()
                .map(it -> DRAFT.matcher(it.file()))
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .collect(Collectors.toSet());
    }

    private Content readAll() {
        problems.clear();
        unread = false;
        invalid.clear();
        problems.addAll(new FolderCheck(this, sections).problems());
        var content = files();
        if (content != null && !unread) {
            var check = new ContentCheck(content, this::file, invalid);
            problems.addAll(check.problems());
            problems.addAll(problems.isEmpty() ? check.problemsOfMeaning() : List.of());
        }
        if (content == null || !problems.isEmpty()) {
            throw new BrokenContent(List.copyOf(problems));
        }
        return content;
    }

    private @Nullable Content files() {
        var reading = new Reading();
        var city = reading.value("site/city.yaml", City.class);
        var offices = reading.list("site/offices.yaml", Office[].class);
        var sources = reading.list("site/sources.yaml", Source[].class);
        var sharedFacts = reading.list("site/shared-facts.yaml", SharedFact[].class);
        var phrases = reading.list("site/phrases.yaml", Phrase[].class);
        var withheld = reading.list("site/withheld.yaml", Withheld[].class);
        var pins = reading.list("site/pins.yaml", Pin[].class);
        var terms = reading.terms();
        var documents = reading.documents("");
        var drafts = reading.documents(ContentDocument.DRAFTS);
        var templates = reading.templates();
        var media = Set.copyOf(children("media"));
        return city == null
                ? null
                : new Content(
                        city,
                        offices,
                        sources,
                        sharedFacts,
                        phrases,
                        withheld,
                        pins,
                        terms,
                        documents,
                        drafts,
                        templates,
                        media);
    }

    /**
     * The characters of a file, by its path below the folder, without a byte order mark and with line ends as on Unix;
     * empty if it is not there.
     *
     * @throws TextProblem if it cannot be read, or is not UTF-8
     */
    public String text(String file) {
        try {
            var text = Files.exists(root.resolve(file)) ? Files.readString(root.resolve(file)) : "";
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).replace("\r\n", "\n");
        } catch (CharacterCodingException binary) {
            throw new TextProblem(1, "not UTF-8 text; save it as UTF-8");
        } catch (IOException unreadable) {
            throw new TextProblem(1, "cannot be read: " + unreadable);
        }
    }

    /** The image or attachment of this name, as it lies in the folder. */
    byte[] media(String id) {
        try {
            return Files.readAllBytes(root.resolve(MEDIA + id));
        } catch (IOException unreadable) {
            throw new TextProblem(1, "cannot be read: " + unreadable);
        }
    }

    /** The file of a topic's terms. */
    static String glossary(String topic) {
        return "glossary/" + topic + ".yaml";
    }

    ContentFile file(String file) {
        return new ContentFile(text(file));
    }

    boolean isFolder(String place) {
        return Files.isDirectory(root.resolve(place));
    }

    /** The names of what lies in a folder, but for what is hidden. */
    List<String> children(String folder) {
        if (!isFolder(folder)) {
            return List.of();
        }
        try (var files = Files.list(root.resolve(folder))) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> !it.startsWith(".") && !passedOver.contains(folder + "/" + it))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new BrokenContent(List.of(new ContentProblem(folder, 1, "cannot be read: " + unreadable)));
        }
    }

    /** Reads file by file, and keeps what is wrong with each. */
    private final class Reading {
        Map<String, List<Term>> terms() {
            var topics = new TreeMap<String, List<Term>>();
            for (var file : children("glossary")) {
                if (file.endsWith(".yaml")) {
                    topics.put(file.replace(".yaml", ""), list("glossary/" + file, Term[].class));
                }
            }
            return topics;
        }

        List<ContentDocument> documents(String below) {
            var documents = new ArrayList<ContentDocument>();
            for (var section : sections.all()) {
                var place = below + section.path();
                for (var slug : children(place)) {
                    var document = isFolder(place + "/" + slug) ? document(section, place, slug) : null;
                    if (document != null) {
                        documents.add(document);
                    }
                }
            }
            return documents;
        }

        List<ContentTemplate> templates() {
            var templates = new ArrayList<ContentTemplate>();
            for (var slug : children(ContentTemplate.FOLDER)) {
                var folder = ContentTemplate.FOLDER + "/" + slug;
                var template = isFolder(folder) ? value(folder + "/template.yaml", Template.class) : null;
                if (template != null) {
                    templates.add(new ContentTemplate(slug, template, editions(folder + "/")));
                }
            }
            return templates;
        }

        private @Nullable ContentDocument document(Section section, String place, String slug) {
            var folder = place + "/" + slug + "/";
            var facts = parsed(folder + "facts.yaml", section::read);
            if (facts != null) {
                check(folder + "facts.yaml", "", facts, path -> path.replaceFirst("^own\\b", section.kind()));
            }
            var editions = editions(folder);
            return facts == null ? null : new ContentDocument(section, place, slug, facts, editions);
        }

        private Map<Language, EditionFile> editions(String folder) {
            var editions = new EnumMap<Language, EditionFile>(Language.class);
            for (var language : Language.all()) {
                var file = folder + language.code() + ".md";
                if (Files.exists(root.resolve(file))) {
                    var edition = parsed(file, EditionFile::parse);
                    if (edition != null) {
                        check(file, "", edition.head(), UnaryOperator.identity());
                        editions.put(language, edition);
                    }
                }
            }
            return editions;
        }

        <T> @Nullable T value(String file, Class<T> type) {
            var value = parsed(file, text -> Yaml.read(text, type));
            if (value != null) {
                check(file, "", value, UnaryOperator.identity());
            }
            return value;
        }

        <T> List<T> list(String file, Class<T[]> type) {
            var values = parsed(file, text -> List.of(Yaml.read(text, type)));
            if (values == null) {
                return List.of();
            }
            for (int i = 0; i < values.size(); i++) {
                check(file, "[" + i + "].", values.get(i), UnaryOperator.identity());
            }
            return values;
        }

        private void check(String file, String entry, Object value, UnaryOperator<String> pathInFile) {
            for (var broken : Constraints.broken(value)) {
                var path = pathInFile.apply(broken.path());
                var message = (path + " " + broken.in(Language.EN)).strip();
                problems.add(new ContentProblem(file, file(file).line(entry + path), message));
                invalid.add(file);
            }
        }

        private <T> @Nullable T parsed(String file, Function<String, T> parser) {
            if (!Files.exists(root.resolve(file))) {
                unread(file, new TextProblem(1, "the file is missing"));
                return null;
            }
            try {
                return parser.apply(text(file));
            } catch (TextProblem problem) {
                unread(file, problem);
                return null;
            }
        }

        private void unread(String file, TextProblem problem) {
            unread = true;
            problems.add(ContentProblem.of(file, problem));
        }
    }
}
