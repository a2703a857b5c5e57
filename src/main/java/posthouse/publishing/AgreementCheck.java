package posthouse.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import posthouse.language.Language;
import posthouse.text.Block;
import posthouse.text.Markdown;

/**
 * Whether the languages of a document say the same: in each block the same numbers, shared facts and links. A
 * translation of an older revision is let be; readers are told that it is older.
 */
class AgreementCheck {

    private static final Markdown WITHOUT_FACTS = new Markdown(UnaryOperator.identity(), name -> " ");

    private final Function<String, ContentFile> files;
    private final List<ContentProblem> problems = new ArrayList<>();

    /** @param files gives a file, to tell the line of a problem */
    AgreementCheck(Function<String, ContentFile> files) {
        this.files = files;
    }

    List<ContentProblem> problems(Collection<? extends Translated> documents) {
        documents.forEach(this::check);
        return problems;
    }

    private void check(Translated document) {
        var source = document.editions().get(ContentDocument.SOURCE);
        document.editions().forEach((language, edition) -> {
            if (source != null && edition.translates(source)) {
                compare(document.file(language), language, source, edition);
            }
        });
    }

    private void compare(String file, Language language, EditionFile source, EditionFile edition) {
        compareHead(file, "title", source.head().title(), edition.head().title());
        compareHead(file, "summary", source.head().summary(), edition.head().summary());
        for (int i = 0; i < source.text().blocks().size(); i++) {
            var original = source.text().blocks().get(i);
            var block = edition.text().blocks().get(i);
            compare(file, block, "number", figures(original), figures(block));
            compare(file, block, "shared fact", set(Markdown.facts(original)), set(Markdown.facts(block)));
            compare(file, block, "link", set(Markdown.links(original)), set(Markdown.links(block)));
        }
    }

    private void compareHead(String file, String key, String original, String text) {
        var numbers = difference("number", Figures.of(Slots.without(original)), Figures.of(Slots.without(text)));
        var slots = difference("slot", Slots.in(original), Slots.in(text));
        Stream.of(numbers, slots)
                .filter(it -> !it.isEmpty())
                .forEach(it -> report(file, files.apply(file).line(key), "the " + key + " " + it));
    }

    private void compare(String file, Block block, String what, Set<String> expected, Set<String> found) {
        var difference = difference(what, expected, found);
        if (!difference.isEmpty()) {
            report(file, files.apply(file).lineOfBlock(block.id()), "the block " + block.id() + " " + difference);
        }
    }

    private static TreeSet<String> figures(Block block) {
        return Figures.of(WITHOUT_FACTS.plain(block));
    }

    private static TreeSet<String> set(Collection<String> names) {
        return new TreeSet<>(names);
    }

    private static String difference(String what, Set<String> expected, Set<String> found) {
        var missing = new TreeSet<>(expected);
        missing.removeAll(found);
        var extra = new TreeSet<>(found);
        extra.removeAll(expected);
        if (missing.isEmpty() && extra.isEmpty()) {
            return "";
        }
        return "must have each " + what + " of the source edition, and no other; missing " + missing + ", extra "
                + extra;
    }

    private void report(String file, int line, String message) {
        problems.add(new ContentProblem(file, line, message));
    }
}
