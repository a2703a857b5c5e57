package posthouse.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import posthouse.checking.TranslationCheck;
import posthouse.language.Language;

/** Whether a template is there in every language, with the same blocks and all of its slots: what it makes is needed at once. */
class TemplateCheck {

    private final Content content;
    private final Function<String, ContentFile> files;
    private final List<ContentProblem> problems = new ArrayList<>();

    /** @param files gives a file, to tell the line of a problem */
    TemplateCheck(Content content, Function<String, ContentFile> files) {
        this.content = content;
        this.files = files;
    }

    /** @param valid whether the template keeps its constraints, and so can be asked for more */
    List<ContentProblem> problems(ContentTemplate template, boolean valid) {
        var file = template.templateFile();
        if (valid) {
            template.template()
                    .issues()
                    .forEach(it -> report(file, files.apply(file).line(it.field()), it.message()));
        }
        checkKnown(file, "hotlines", "hotline", template.template().hotlines(), content.hotlines());
        template.template().slots().forEach(it -> checkKnown(file, "slots", "term", it.terms(), content.termIds()));
        for (var language : Language.all()) {
            var edition = template.editions().get(language);
            if (edition == null) {
                report(file, 1, "no " + language.code() + ".md; a template has every language");
            } else {
                checkSlots(template, language, edition);
                checkBlocks(template, language);
            }
        }
        return List.copyOf(problems);
    }

    private void checkKnown(String file, String path, String what, Collection<String> used, Set<String> known) {
        used.stream()
                .filter(it -> !known.contains(it))
                .forEach(it -> report(file, files.apply(file).line(path, it), "unknown " + what + ": " + it));
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
    }

    private void checkBlocks(ContentTemplate template, Language language) {
        var versions = template.texts().versions();
        var source = versions.get(ContentDocument.SOURCE);
        var version = versions.get(language);
        if (source != null && version != null) {
            TranslationCheck.differentBlocks(language, source, version).stream()
                    .map(it -> new Located(files).problem(template.folder(), it))
                    .forEach(problems::add);
        }
    }

    private void report(String file, int line, String message) {
        problems.add(new ContentProblem(file, line, message));
    }
}
