package posthouse.publishing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import posthouse.document.Facts;
import posthouse.language.Language;
import posthouse.reference.Citation;
import posthouse.text.Block;
import posthouse.text.Markdown;

/** Whether what the files say fits together: every language there or excused, every name known, every link leading somewhere. */
class ContentCheck {

    private final Content content;
    private final UnaryOperator<String> fileText;
    private final List<ContentProblem> problems = new ArrayList<>();

    /** @param fileText gives the characters of a file, to tell the line of a problem */
    ContentCheck(Content content, UnaryOperator<String> fileText) {
        this.content = content;
        this.fileText = fileText;
    }

    List<ContentProblem> problems() {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator()) // needs no expression language to be there
                .buildValidatorFactory()) {
            var validator = factory.getValidator();
            checkValid(validator, "site/city.yaml", List.of(content.city()));
            checkValid(validator, "site/offices.yaml", content.offices());
            checkValid(validator, "site/sources.yaml", content.sources());
            checkValid(validator, "site/shared-facts.yaml", content.sharedFacts());
            content.terms().forEach((topic, terms) -> checkValid(validator, "glossary/" + topic + ".yaml", terms));
            content.documents().forEach(it -> checkValid(validator, it.factsFile(), List.of(it.facts())));
        }
        checkKnown("site/city.yaml", "office", List.of(content.city().office()), content.officeIds());
        content.sharedFacts().forEach(it -> checkCitations("site/shared-facts.yaml", it.sources()));
        checkTermsOnce();
        content.documents().forEach(this::check);
        return problems;
    }

    private void checkValid(Validator validator, String file, List<?> values) {
        for (var value : values) {
            validator.validate(value).forEach(violation -> report(file, lastStep(violation), describe(violation)));
        }
    }

    private static String lastStep(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
    }

    private static String describe(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " " + violation.getMessage();
    }

    private void checkTermsOnce() {
        var seen = new HashSet<String>();
        content.terms()
                .forEach((topic, terms) -> terms.stream()
                        .filter(term -> !seen.add(term.id()))
                        .forEach(term -> report(
                                "glossary/" + topic + ".yaml", term.id(), "the term stands twice: " + term.id())));
    }

    private void check(ContentDocument document) {
        var facts = document.facts();
        if (facts.own() == null || facts.category() == null) {
            return; // reported as invalid already
        }
        checkLanguages(document);
        checkCitations(document.factsFile(), facts.sources());
        checkReferences(document.factsFile(), facts);
        document.editions().forEach((language, edition) -> checkEdition(document, language, edition));
    }

    private void checkLanguages(ContentDocument document) {
        for (var language : Language.all()) {
            boolean there = document.editions().containsKey(language);
            boolean excused = document.facts().missing().containsKey(language);
            if (!there && !excused) {
                report(
                        document.factsFile(),
                        "missing:",
                        "no " + language.code() + ".md, and 'missing' does not say why; add the file or the reason");
            }
            if (there && excused) {
                report(document.factsFile(), "missing:", language.code() + ".md is there, and declared missing");
            }
        }
    }

    private void checkReferences(String file, Facts facts) {
        checkKnown(file, "term", facts.own().terms(), content.termIds());
        checkKnown(file, "shared fact", facts.own().sharedFacts(), content.sharedFactNames());
        checkKnown(file, "office", facts.offices(), content.officeIds());
        checkKnown(file, "document", facts.related(), content.documentNames());
        checkKnown(
                file,
                "hotline",
                facts.hotlines(),
                Set.copyOf(content.ofKind("hotline").map(ContentDocument::slug).toList()));
        if (facts.disclosure() != null) {
            checkKnown(file, "term", List.of(facts.disclosure().issuingBody()), content.termIds());
        }
    }

    private void checkCitations(String file, List<Citation> citations) {
        if (citations != null) {
            checkKnown(file, "source", citations.stream().map(Citation::source).toList(), content.sourceIds());
        }
    }

    private void checkKnown(String file, String what, Collection<String> used, Set<String> known) {
        used.stream()
                .filter(Objects::nonNull)
                .filter(it -> !known.contains(it))
                .forEach(it -> report(file, it, "unknown " + what + ": " + it));
    }

    private void checkEdition(ContentDocument document, Language language, EditionFile edition) {
        var file = document.file(language);
        checkTranslation(document, language, edition);
        checkKnown(
                file,
                "block",
                document.facts().own().blocks(),
                Set.copyOf(edition.text().ids()));
        for (var block : edition.text().blocks()) {
            checkKnown(file, "shared fact", Markdown.facts(block), content.sharedFactNames());
            checkLinks(file, block);
        }
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
                    "revision:",
                    "translatedFrom must name the revision of " + ContentDocument.SOURCE.code() + ".md");
        } else if (source != null && from > source.head().revision()) {
            report(file, "translatedFrom", "the source edition has no revision " + from + " yet");
        } else if (source != null
                && from == source.head().revision()
                && !source.text().ids().equals(edition.text().ids())) {
            reportBlocks(file, source.text().ids(), edition.text().ids());
        }
    }

    private void reportBlocks(String file, List<String> expected, List<String> found) {
        var missing = expected.stream().filter(it -> !found.contains(it)).toList();
        var extra = found.stream().filter(it -> !expected.contains(it)).toList();
        var first = extra.isEmpty() ? "{#" : "{#" + extra.get(0) + "}";
        var what =
                missing.isEmpty() && extra.isEmpty() ? "in another order" : "missing " + missing + ", extra " + extra;
        report(file, first, "the blocks must be those of the source edition, in its order; " + what);
    }

    private void checkLinks(String file, Block block) {
        for (var target : Markdown.links(block)) {
            if (target.startsWith("https://") || target.startsWith("http://") || target.startsWith("tel:")) {
                continue;
            }
            var name = target.replaceAll("#.*", "");
            if (!content.documentNames().contains(name)) {
                report(file, target, "the link leads nowhere: " + target);
            }
        }
    }

    private void report(String file, String near, String message) {
        problems.add(new ContentProblem(file, lineOf(file, near), message));
    }

    private int lineOf(String file, String near) {
        var lines = fileText.apply(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(near)) {
                return i + 1;
            }
        }
        return 1;
    }
}
