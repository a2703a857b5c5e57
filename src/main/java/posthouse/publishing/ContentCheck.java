package posthouse.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import posthouse.glossary.Term;
import posthouse.language.Language;
import posthouse.reference.Citation;
import posthouse.reference.Office;
import posthouse.reference.Phrase;
import posthouse.reference.SharedFact;
import posthouse.reference.Source;
import posthouse.reference.Withheld;
import posthouse.text.Block;
import posthouse.text.Markdown;

/**
 * Whether what the files say fits together: every language there or excused, every name known and given once, every link
 * leading somewhere. Each file by itself could be read.
 */
class ContentCheck {

    private static final String SITE_FACTS = "site/shared-facts.yaml";

    private final Content content;
    private final Function<String, ContentFile> files;
    private final Set<String> invalid;
    private final List<ContentProblem> problems = new ArrayList<>();

    /**
     * @param files gives a file, to tell the line of a problem
     * @param invalid the files that break a constraint, which is told already: what they refer to is not looked at
     */
    ContentCheck(Content content, Function<String, ContentFile> files, Set<String> invalid) {
        this.content = content;
        this.files = files;
        this.invalid = invalid;
    }

    List<ContentProblem> problems() {
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
        var terms = new HashSet<String>();
        content.terms()
                .forEach((topic, list) -> checkOnce("glossary/" + topic + ".yaml", "term", list, Term::id, terms));
        content.written().forEach(this::check);
        content.templates().forEach(this::check);
        return problems;
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
            checkSources(file, "[" + i + "].sources", citations.apply(values.get(i)));
        }
    }

    private void checkSources(String file, String path, List<Citation> citations) {
        checkKnown(
                file, path, "source", citations.stream().map(Citation::source).toList(), content.sourceIds());
    }

    private void check(ContentDocument document) {
        var file = document.factsFile();
        checkLanguages(document);
        if (!invalid.contains(file)) {
            checkSources(file, "sources", document.facts().sources());
            checkReferences(document, file);
            document.section()
                    .issues(document.facts(), content.cited(document.facts().sources()))
                    .forEach(it -> report(file, it.field(), it.field() + " " + it.message()));
        }
        document.editions().forEach((language, edition) -> checkEdition(document, language, edition));
    }

    /** A template is there in every language: what it makes is needed at once. */
    private void check(ContentTemplate template) {
        var file = template.templateFile();
        if (!invalid.contains(file)) {
            template.template().issues().forEach(it -> report(file, it.field(), it.message()));
        }
        checkKnown(file, "hotlines", "hotline", template.template().hotlines(), content.hotlines());
        template.template().slots().forEach(it -> checkKnown(file, "slots", "term", it.terms(), content.termIds()));
        for (var language : Language.all()) {
            var edition = template.editions().get(language);
            if (edition == null) {
                report(file, 1, "no " + language.code() + ".md; a template has every language");
            } else {
                checkSlots(template, language, edition);
            }
        }
    }

    private void checkSlots(ContentTemplate template, Language language, EditionFile edition) {
        var file = template.file(language);
        var known = new HashSet<>(content.sharedFactNames());
        known.addAll(template.template().slotNames());
        var written = edition.head().title()
                + edition.head().summary()
                + edition.text().written();
        for (var name : Slots.in(written)) {
            if (!known.contains(name)) {
                report(file, files.apply(file).lineOf("{{" + name + "}}"), "unknown slot: " + name);
            }
        }
        for (var slot : template.template().slots()) {
            if (!written.contains("{{" + slot.name() + "}}")) {
                report(file, 1, "the slot " + slot.name() + " stands nowhere in the text");
            }
        }
        var source = template.editions().get(ContentDocument.SOURCE);
        if (source != null && !source.text().ids().equals(edition.text().ids())) {
            reportBlocks(file, source.text().ids(), edition.text().ids());
        }
    }

    private void checkLanguages(ContentDocument document) {
        for (var language : Language.all()) {
            boolean there = document.editions().containsKey(language);
            boolean excused = document.facts().missing().containsKey(language);
            if (!there && !excused) {
                report(
                        document.factsFile(),
                        "missing",
                        "no " + language.code() + ".md, and 'missing' does not say why; add the file or the reason");
            }
            if (there && excused) {
                report(document.factsFile(), "missing", language.code() + ".md is there, and declared missing");
            }
        }
    }

    private void checkReferences(ContentDocument document, String file) {
        var facts = document.facts();
        var own = document.section().kind();
        checkKnown(file, own, "term", facts.own().terms(), content.termIds());
        checkKnown(file, own, "shared fact", facts.own().sharedFacts(), content.sharedFactNames());
        checkKnown(file, own, "phrase", facts.own().phrases(), content.phraseIds());
        checkKnown(file, own, "hotline", facts.own().hotlines(), content.hotlines());
        checkKnown(file, "hotlines", "hotline", facts.hotlines(), content.hotlines());
        checkKnown(file, "offices", "office", facts.offices(), content.officeIds());
        checkKnown(file, "related", "document", facts.related(), content.documentNames());
        if (facts.disclosure() != null) {
            checkKnown(file, "disclosure", "term", List.of(facts.disclosure().issuingBody()), content.termIds());
        }
        document.editions()
                .forEach((language, edition) -> checkKnown(
                        file,
                        own,
                        "block in " + language.code() + ".md",
                        facts.own().blocks(),
                        Set.copyOf(edition.text().ids())));
    }

    private void checkKnown(String file, String path, String what, Collection<String> used, Set<String> known) {
        used.stream()
                .filter(Objects::nonNull)
                .filter(it -> !known.contains(it))
                .forEach(it -> report(file, files.apply(file).line(path, it), "unknown " + what + ": " + it));
    }

    private void checkEdition(ContentDocument document, Language language, EditionFile edition) {
        var file = document.file(language);
        checkTranslation(document, language, edition);
        checkMajor(file, edition.head());
        for (var block : edition.text().blocks()) {
            Markdown.facts(block).stream()
                    .filter(it -> !content.sharedFactNames().contains(it))
                    .forEach(it -> reportIn(file, block, it, "unknown shared fact: " + it));
            Markdown.links(block).stream()
                    .filter(it -> !leadsSomewhere(it, document, language))
                    .forEach(it -> reportIn(file, block, it, "the link leads nowhere: " + it));
        }
    }

    /** To the world, or to a document and, after a #, to a block of the edition that its reader is shown. */
    private boolean leadsSomewhere(String target, ContentDocument from, Language language) {
        if (target.matches("(https?://|tel:|mailto:).+")) {
            return true;
        }
        var parts = target.split("#", 2);
        var document = parts[0].isEmpty() ? Optional.of(from) : content.named(parts[0]);
        return document.filter(it -> parts.length == 1 || it.hasBlock(language, parts[1]))
                .isPresent();
    }

    private void checkTranslation(ContentDocument document, Language language, EditionFile edition) {
        var file = document.file(language);
        var source = document.editions().get(ContentDocument.SOURCE);
        var from = edition.head().translatedFrom();
        if (language == ContentDocument.SOURCE) {
            if (from != null) {
                report(file, "translatedFrom", "the source edition is translated from nothing; remove translatedFrom");
            }
        } else if (from == null) {
            report(
                    file,
                    "revision",
                    "translatedFrom must name the revision of " + ContentDocument.SOURCE.code() + ".md");
        } else if (source != null && from > source.head().revision()) {
            report(file, "translatedFrom", "the source edition has no revision " + from + " yet");
        } else if (source != null
                && from == source.head().revision()
                && !source.text().ids().equals(edition.text().ids())) {
            reportBlocks(file, source.text().ids(), edition.text().ids());
        }
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

    private void reportBlocks(String file, List<String> expected, List<String> found) {
        var missing = expected.stream().filter(it -> !found.contains(it)).toList();
        var extra = found.stream().filter(it -> !expected.contains(it)).toList();
        var what =
                missing.isEmpty() && extra.isEmpty() ? "in another order" : "missing " + missing + ", extra " + extra;
        int line = files.apply(file).lineOfBlock(extra.isEmpty() ? "" : extra.get(0));
        report(file, line, "the blocks must be those of the source edition, in its order; " + what);
    }

    private void reportIn(String file, Block block, String words, String message) {
        report(file, files.apply(file).lineInBlock(block.id(), words), message);
    }

    private void report(String file, String path, String message) {
        report(file, files.apply(file).line(path), message);
    }

    private void report(String file, int line, String message) {
        problems.add(new ContentProblem(file, line, message));
    }
}
