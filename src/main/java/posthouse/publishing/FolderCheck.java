package posthouse.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import posthouse.document.Section;
import posthouse.document.Sections;
import posthouse.language.Language;
import posthouse.media.MediaFiles;

/** Whether every file lies where somebody looks for it: what lies elsewhere would be left out, and nobody told. */
class FolderCheck {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_SLUG = 120;
    private static final Set<String> IN_SITE = Set.of(
            "city.yaml",
            "offices.yaml",
            "sources.yaml",
            "shared-facts.yaml",
            "phrases.yaml",
            "withheld.yaml",
            "pins.yaml");
    private static final Set<String> IN_DOCUMENT = inEachLanguage("facts.yaml");
    private static final Set<String> IN_TEMPLATE = inEachLanguage("template.yaml");

    private final ContentFolder folder;
    private final Sections sections;
    private final List<ContentProblem> problems = new ArrayList<>();

    FolderCheck(ContentFolder folder, Sections sections) {
        this.folder = folder;
        this.sections = sections;
    }

    private static Set<String> inEachLanguage(String beside) {
        return Stream.concat(Stream.of(beside), Language.all().stream().map(it -> it.code() + ".md"))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<ContentProblem> problems() {
        var known = sections.all().stream().map(Section::path).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(Set.of("site", "glossary", "drafts", "media", ContentTemplate.FOLDER));
        folder.children("").stream()
                .filter(folder::isFolder)
                .filter(it -> !known.contains(it))
                .forEach(it -> report(it, "no folder of the content; known here: " + known));
        expect("site/", IN_SITE);
        folder.children("glossary").stream()
                .filter(it -> !it.endsWith(".yaml"))
                .forEach(it -> report("glossary/" + it, "a file of terms ends in .yaml"));
        folder.children("media").stream()
                .filter(it -> !MediaFiles.isId(it))
                .forEach(it -> report(
                        ContentFolder.MEDIA + it, "its name becomes the address: small letters, digits and hyphens"));
        sections.all().forEach(it -> checkSection(it.path(), IN_DOCUMENT));
        checkSection(ContentTemplate.FOLDER, IN_TEMPLATE);
        var paths = sections.all().stream().map(Section::path).collect(Collectors.toSet());
        expect(ContentDocument.DRAFTS, paths);
        sections.all().forEach(it -> checkSection(ContentDocument.DRAFTS + it.path(), IN_DOCUMENT));
        return problems;
    }

    private void checkSection(String path, Set<String> files) {
        for (var slug : folder.children(path)) {
            var place = path + "/" + slug;
            if (!folder.isFolder(place)) {
                report(place, "not a folder; each document has a folder of its own");
            } else if (!slug.matches(SLUG) || slug.length() > LONGEST_SLUG) {
                report(
                        place,
                        "the folder's name becomes the address: small letters, digits and hyphens, at most "
                                + LONGEST_SLUG);
            } else {
                expect(place + "/", files);
            }
        }
    }

    private void expect(String place, Set<String> known) {
        folder.children(place).stream()
                .filter(it -> !known.contains(it))
                .forEach(it -> report(place + it, "nobody looks for this file; known here: " + new TreeSet<>(known)));
    }

    private void report(String file, String message) {
        problems.add(new ContentProblem(file, 1, message));
    }
}
