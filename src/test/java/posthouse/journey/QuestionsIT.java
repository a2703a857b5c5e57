package posthouse.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What residents type ({@code src/test/resources/questions.tsv}), put to the portal as it runs: every third question. */
class QuestionsIT {

    private static final Pattern SLUG = Pattern.compile("\"slug\"\\s*:\\s*\"([^\"]+)\"");

    private static final int EVERY = 3;

    /** A question in its reader's language, and the slugs of the documents that answer it. */
    private record Question(String language, String words, List<String> answers) {

        static Question of(String line) {
            var cells = line.split("\t");
            return new Question(cells[0], cells[2], List.of(cells[3].split(" ")));
        }

        /** Where the answer stands among what the search finds, from 1; 0 if it is not among the first ten. */
        int place() throws Exception {
            var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
            var found = PortalServer.shared().get("/api/v1/search?size=10&lang=" + language + "&q=" + query);
            assertEquals(200, found.statusCode(), words);
            var slugs =
                    SLUG.matcher(found.body()).results().map(it -> it.group(1)).toList();
            return answers.stream()
                            .mapToInt(slugs::indexOf)
                            .filter(it -> it >= 0)
                            .min()
                            .orElse(-1)
                    + 1;
        }
    }

    @Test
    void doTheyFindWhatAnswersThem() throws Exception {
        var lines = Files.readAllLines(Path.of("src/test/resources/questions.tsv"));
        var questions = IntStream.range(0, lines.size())
                .filter(it -> it % EVERY == 0)
                .mapToObj(it -> Question.of(lines.get(it)))
                .toList();
        var deep = new ArrayList<String>();
        var lost = new ArrayList<String>();
        for (var question : questions) {
            int place = question.place();
            if (place == 0) {
                lost.add(question.toString());
            } else if (place > 2) {
                deep.add(place + ": " + question);
            }
        }
        assertTrue(lost.size() * 30 <= questions.size(), () -> "not among the first ten:\n" + String.join("\n", lost));
        assertTrue(
                deep.size() * 10 <= questions.size(),
                () -> "more than one in ten below the second place:\n" + String.join("\n", deep));
    }
}
