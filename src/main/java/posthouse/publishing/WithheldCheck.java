package posthouse.publishing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import posthouse.reference.Withheld;
import posthouse.text.Markdown;

/** Whether anything public says what is withheld: in its facts, its words, or what people are to find it by. */
class WithheldCheck {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}()（）]+");

    private final List<Withheld> withheld;
    private final Function<String, ContentFile> files;
    private final List<ContentProblem> problems = new ArrayList<>();

    /** @param files gives a file, to tell the line of a problem */
    WithheldCheck(List<Withheld> withheld, Function<String, ContentFile> files) {
        this.withheld = withheld;
        this.files = files;
    }

    List<ContentProblem> problems(Collection<ContentDocument> documents) {
        documents.forEach(this::check);
        return problems;
    }

    private void check(ContentDocument document) {
        check(document.factsFile(), 1, document.section().write(document.facts()));
        document.editions().forEach((language, edition) -> {
            var file = document.file(language);
            var head = edition.head();
            check(file, files.apply(file).line("title"), head.title());
            check(file, files.apply(file).line("summary"), head.summary());
            check(file, files.apply(file).line("keywords"), String.join("\n", head.keywords()));
            for (var block : edition.text().blocks()) {
                check(file, files.apply(file).lineOfBlock(block.id()), Markdown.BARE.plain(block));
            }
        });
    }

    private void check(String file, int line, String text) {
        var said = squeezed(text);
        for (var each : withheld) {
            each.words().stream()
                    .filter(it -> said.contains(squeezed(it)))
                    .forEach(it -> problems.add(new ContentProblem(
                            file, line, "'%s' is withheld (%s): %s".formatted(it, each.id(), each.says()))));
        }
    }

    private static String squeezed(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return GAPS.matcher(plain).replaceAll("");
    }
}
