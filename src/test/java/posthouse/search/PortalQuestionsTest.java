package posthouse.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import posthouse.language.Language;

/**
 * What residents type, in four languages and in every way in which people type, with the documents that answer it: {@code
 * src/test/resources/questions.tsv}.
 */
class PortalQuestionsTest {

    /** nDCG@10 over all of them, below which nothing may fall; and of each way of typing. */
    private static final double FLOOR = 0.90;

    private static final double FLOOR_OF_A_KIND = 0.75;
    private static final int FEWEST = 300;

    @TempDir
    private static Path folder;

    private static final Shelf SHELF = Shelf.ofStartingContent();
    private static SearchIndex index;
    private static Follower follower;

    /** In the reader's language; the kind of typing; and the slugs of what answers it, the best first. */
    record Question(Language reader, String kind, String words, List<String> answers) {

        static Question of(String line) {
            var cells = line.split("\t");
            return new Question(Language.of(cells[0]).orElseThrow(), cells[1], cells[2], List.of(cells[3].split(" ")));
        }
    }

    /** What was found for a question, and how good that is. */
    record Found(Question question, List<String> slugs, Judged judged) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.2f %s %s %s -> %s",
                    judged.gain(),
                    question.reader.code(),
                    question.kind,
                    question.words + " " + question.answers,
                    slugs.subList(0, Math.min(3, slugs.size())));
        }
    }

    @BeforeAll
    static void fill() throws IOException {
        index = SearchIndex.open(folder);
        follower = new Follower(index, SHELF);
        follower.follow();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void doPeopleFindWhatAnswersThemHoweverTheyType() throws IOException {
        var found = found(Path.of("src/test/resources/questions.tsv"));
        assertTrue(found.size() >= FEWEST, "too few questions: " + found.size());
        var report = report(found);
        assertTrue(gain(found) >= FLOOR, report);
        found.stream()
                .collect(Collectors.groupingBy(it -> it.question.kind))
                .forEach((kind, these) -> assertTrue(gain(these) >= FLOOR_OF_A_KIND, kind + "\n" + report));
    }

    private static List<Found> found(Path file) throws IOException {
        var found = new ArrayList<Found>();
        for (var line : Files.readAllLines(file)) {
            found.add(found(Question.of(line)));
        }
        return found;
    }

    private static Found found(Question question) throws IOException {
        var asked = posthouse.search.Question.of(question.words, question.reader);
        var slugs = index
                .search(new Answering(asked, follower.vocabulary(), Translations.NONE, Shelf.TODAY)::from)
                .hits()
                .stream()
                .map(Answer.Hit::slug)
                .toList();
        return new Found(question, slugs, Judged.of(slugs, Set.copyOf(question.answers)));
    }

    private static double gain(List<Found> found) {
        return Judged.mean(found.stream().map(Found::judged).toList()).gain();
    }

    /** The figure of each language and kind, and what is not in the first place. */
    static String report(List<Found> found) {
        var report = new StringBuilder("nDCG@10 of %d: %.3f%n".formatted(found.size(), gain(found)));
        var groups = new TreeMap<String, List<Found>>();
        found.forEach(it -> {
            groups.computeIfAbsent(it.question.reader.code(), key -> new ArrayList<>())
                    .add(it);
            groups.computeIfAbsent(it.question.kind, key -> new ArrayList<>()).add(it);
        });
        groups.forEach((group, these) -> report.append("%s %d: %.3f%n".formatted(group, these.size(), gain(these))));
        found.stream()
                .filter(it -> it.judged.reciprocalRank() < 1)
                .forEach(it -> report.append(it).append('\n'));
        return report.toString();
    }

    public static void main(String[] files) throws IOException {
        folder = Files.createTempDirectory("questions");
        fill();
        for (var file : files) {
            System.out.println(report(found(Path.of(file))));
        }
        close();
    }
}
