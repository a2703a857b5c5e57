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
import org.junit.jupiter.api.Test;

/** What residents would type, in four languages: {@code src/test/resources/questions.tsv}, with the document that answers each. */
class QuestionsIT {

    private static final Pattern SLUG = Pattern.compile("\"slug\"\\s*:\\s*\"([^\"]+)\"");

    /** A question in its reader's language, and the slug of the document that answers it. */
    private record Question(String language, String words, String answer) {

        static Question of(String line) {
            var cells = line.split("\t");
            return new Question(cells[0], cells[1], cells[2]);
        }

        /** Where the answer stands among what the search finds, from 1; 0 if it is not among the first ten. */
        int place() throws Exception {
            var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
            var found = PortalServer.shared().get("/api/v1/search?size=10&lang=" + language + "&q=" + query);
            assertEquals(200, found.statusCode(), words);
            return SLUG.matcher(found.body())
                            .results()
                            .map(it -> it.group(1))
                            .toList()
                            .indexOf(answer)
                    + 1;
        }
    }

    @Test
    void doTheyFindWhatAnswersThem() throws Exception {
        var questions = Files.readAllLines(Path.of("src/test/resources/questions.tsv")).stream()
                .map(Question::of)
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
        assertEquals(List.of(), lost, "not among the first ten");
        assertTrue(
                deep.size() * 20 <= questions.size(),
                () -> "more than one in twenty below the second place:\n" + String.join("\n", deep));
    }
}
