package posthouse.checking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import posthouse.language.Language;
import posthouse.reference.Withheld;
import posthouse.text.Markdown;

/** Whether anything public says what is withheld: in its facts, its words, or what people are to find it by. */
public class WithheldCheck implements Check {

    private static final String GAPS = "[\\s\\p{Pd}()（）]*";
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Pd}()（）]+");

    /** A word by which a statement would be known; {@code K visa} is not in <i>work visa</i>. */
    private record Mark(Withheld statement, String word, Pattern written) {

        static Mark of(Withheld statement, String word) {
            var letters = GAP.matcher(plain(word)).replaceAll("").codePoints();
            var written = letters.mapToObj(it -> Pattern.quote(Character.toString(it)))
                    .collect(Collectors.joining(GAPS, "(?<![a-z](?=[a-z]))", "(?!(?<=[a-z])[a-z])"));
            return new Mark(statement, word, Pattern.compile(written));
        }
    }

    @Override
    public List<Finding> findings(Candidate candidate, Surroundings around) {
        var run = new Run(around.register().withheld().stream()
                .flatMap(statement -> statement.words().stream().map(word -> Mark.of(statement, word)))
                .toList());
        run.check(null, "", candidate.section().write(candidate.facts()));
        candidate.texts().versions().forEach((language, version) -> {
            run.check(language, "title", version.words().title());
            run.check(language, "summary", version.words().summary());
            run.check(language, "keywords", String.join("\n", version.words().keywords()));
            version.words().text().blocks().forEach(it -> run.check(language, "#" + it.id(), Markdown.BARE.plain(it)));
        });
        return run.found;
    }

    /** One document, looked through for these marks. */
    private static final class Run {
        final List<Mark> marks;
        final List<Finding> found = new ArrayList<>();

        Run(List<Mark> marks) {
            this.marks = marks;
        }

        void check(@Nullable Language language, String place, String text) {
            var said = plain(text);
            marks.stream()
                    .filter(it -> it.written().matcher(said).find())
                    .map(it -> new Finding(
                            Weight.STOP,
                            language,
                            place,
                            "check.withheld",
                            List.of(
                                    it.word(),
                                    it.statement().id(),
                                    it.statement().says())))
                    .forEach(found::add);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
