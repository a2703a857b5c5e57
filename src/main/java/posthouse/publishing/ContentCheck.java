package posthouse.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import posthouse.checking.Checks;
import posthouse.checking.Finding;
import posthouse.checking.Glossary;
import posthouse.checking.Register;
import posthouse.checking.Surroundings;
import posthouse.checking.Surroundings.Neighbour;
import posthouse.glossary.Term;
import posthouse.reference.Citation;
import posthouse.reference.Office;
import posthouse.reference.Phrase;
import posthouse.reference.Pin;
import posthouse.reference.SharedFact;
import posthouse.reference.Source;
import posthouse.reference.Withheld;

/**
 * Whether what the files say fits together, and may be said so. Each file by itself could be read. Nobody is there to be
 * warned, so every finding is a problem; and none may depend on the day, or a portal would not start on another.
 */
class ContentCheck {

    private static final String SITE_FACTS = "site/shared-facts.yaml";

    private final Content content;
    private final Function<String, ContentFile> files;
    private final Set<String> invalid;
    private final Surroundings around;
    private final List<ContentProblem> problems = new ArrayList<>();

    /**
     * @param files gives a file, to tell the line of a problem
     * @param invalid the files that break a constraint, which is told already: what they refer to is not looked at
     */
    ContentCheck(Content content, Function<String, ContentFile> files, Set<String> invalid) {
        this.content = content;
        this.files = files;
        this.invalid = invalid;
        this.around = around(content);
    }

    /** What a document of the folder has around it: the folder. */
    static Surroundings around(Content content) {
        var register = new Register(
                content.sources().stream().collect(Collectors.toMap(Source::id, it -> it, (first, second) -> first)),
                content.sharedFacts().stream()
                        .collect(Collectors.toMap(SharedFact::name, it -> it, (first, second) -> first)),
                content.phraseIds(),
                content.officeIds(),
                new Glossary(content.allTerms()),
                content.withheld());
        var documents = content.documents().stream()
                .collect(Collectors.toMap(ContentDocument::name, it -> Neighbour.of(it.texts())));
        return new Surroundings(register, documents, Set.of(), content.media(), Set.of(), Set.of(), LocalDate.EPOCH);
    }

    /** Whether everything is there or excused, every name known and given once, every link leading somewhere. */
    List<ContentProblem> problems() {
        problems.clear();
        checkSite();
        for (var document : content.written()) {
            Checks.fitting(document.candidate(), around).forEach(it -> report(document, it));
            document.editions().forEach((language, edition) -> checkMajor(document.file(language), edition.head()));
        }
        for (var template : content.templates()) {
            boolean valid = !invalid.contains(template.templateFile());
            problems.addAll(new TemplateCheck(content, files).problems(template, valid));
        }
        return List.copyOf(problems);
    }

    /** Whether the languages agree, in the right words, and nothing public says what is withheld; if all fits together. */
    List<ContentProblem> problemsOfMeaning() {
        problems.clear();
        content.documents()
                .forEach(
                        document -> Checks.meaning(document.candidate(), around).forEach(it -> report(document, it)));
        content.drafts()
                .forEach(document -> Checks.meaning(document.candidate(), around.withoutWithheld())
                        .forEach(it -> report(document, it)));
        content.templates()
                .forEach(template -> Checks.meaning(template.texts(), around).forEach(it -> report(template, it)));
        return List.copyOf(problems);
    }

    private void checkSite() {
        if (!invalid.contains("site/city.yaml")) {
            checkKnown(
                    "site/city.yaml", "office", "office", List.of(content.city().office()), content.officeIds());
        }
        checkCitations("site/offices.yaml", content.offices(), Office::sources);
        checkCitations(SITE_FACTS, content.sharedFacts(), SharedFact::sources);
        checkOnce("site/offices.yaml", "office", content.offices(), Office::id);
        checkOnce("site/sources.yaml", "source", content.sources(), Source::id);
        checkOnce(SITE_FACTS, "shared fact", content.sharedFacts(), SharedFact::name);
        checkOnce("site/phrases.yaml", "phrase", content.phrases(), Phrase::id);
        checkOnce("site/withheld.yaml", "withheld statement", content.withheld(), Withheld::id);
        for (var each : content.withheld()) {
            checkKnown("site/withheld.yaml", "", "source", each.sources(), content.sourceIds());
        }
        checkOnce("site/pins.yaml", "words of a pin", content.pins(), Pin::name);
        var pinned = content.pins().stream().map(Pin::document).toList();
        checkKnown("site/pins.yaml", "", "document", pinned, content.documentNames());
        var terms = new HashSet<String>();
        content.terms()
                .forEach((topic, list) -> checkOnce("glossary/" + topic + ".yaml", "term", list, Term::id, terms));
    }

    private <T> void checkOnce(String file, String what, List<T> values, Function<T, @Nullable String> name) {
        checkOnce(file, what, values, name, new HashSet<>());
    }

    private <T> void checkOnce(
            String file, String what, List<T> values, Function<T, @Nullable String> name, Set<String> seen) {
        for (int i = 0; i < values.size(); i++) {
            var given = name.apply(values.get(i));
            if (given != null && !seen.add(given)) {
                report(file, "[" + i + "]", "the " + what + " stands twice: " + given);
            }
        }
    }

    private <T> void checkCitations(String file, List<T> values, Function<T, List<Citation>> citations) {
        for (int i = 0; i < values.size(); i++) {
            var named = citations.apply(values.get(i)).stream()
                    .map(Citation::source)
                    .toList();
            checkKnown(file, "[" + i + "].sources", "source", named, content.sourceIds());
        }
    }

    private void checkKnown(String file, String path, String what, Collection<String> used, Set<String> known) {
        used.stream()
                .filter(it -> it != null && !known.contains(it))
                .map(it -> new ContentProblem(file, files.apply(file).line(path, it), "unknown " + what + ": " + it))
                .forEach(problems::add);
    }

    private void checkMajor(String file, EditionFile.Head head) {
        var major = head.major();
        if (head.minor() && head.revision() == 1) {
            report(file, "minor", "the first revision is not a minor one");
        } else if (head.minor() && major == null) {
            report(file, "minor", "a minor change names the last revision that was more than that, as major");
        } else if (major != null && (!head.minor() || major < 1 || major >= head.revision())) {
            report(file, "major", "major stands beside minor: true, and is smaller than revision");
        }
    }

    private void report(Translated files, Finding finding) {
        problems.add(new Located(this.files).problem(files.folder(), finding));
    }

    private void report(String file, String path, String message) {
        problems.add(new ContentProblem(file, files.apply(file).line(path), message));
    }
}
