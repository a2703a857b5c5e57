package posthouse.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final List<Class<? extends Record>> ANSWERS = List.of(
            DocumentList.class,
            DocumentList.Listed.class,
            WholeDocument.class,
            WholeDocument.Passage.class,
            WholeDocument.Cited.class,
            WholeDocument.Translation.class,
            ChangeList.class,
            ChangeList.Entry.class,
            FoundTerms.class,
            FoundTerms.Found.class);

    private final JsonNode description = read();

    @Test
    void describesEveryFieldThatIsAnsweredAndNoOther() {
        for (var answer : ANSWERS) {
            var schema = description.at("/components/schemas/" + answer.getSimpleName());
            assertEquals(components(answer), names(schema.path("properties")), "openapi.json, " + answer);
        }
    }

    @Test
    void describesEveryAddress() {
        var described = names(description.path("paths"));
        var answered = Stream.of(
                        DocumentsResource.class, ChangesResource.class, GlossaryResource.class, OpenApiResource.class)
                .map(it -> it.getAnnotation(Path.class).value().replace("v1/", "/"))
                .collect(Collectors.toSet());
        answered.addAll(Set.of("/documents/{section}/{slug}", "/search", "/suggest"));
        assertEquals(answered, described);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (var reference : description.findValuesAsText("$ref")) {
            var target = description.at(reference.substring(1));
            assertEquals(false, target.isMissingNode(), reference);
        }
    }

    @Test
    void everyRequiredFieldIsThere() {
        for (var schema : description.at("/components/schemas")) {
            for (var required : schema.path("required")) {
                assertEquals(true, schema.path("properties").has(required.asText()), required + " in " + schema);
            }
        }
    }

    private static Set<String> components(Class<? extends Record> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .map(it -> it.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read() {
        try (var file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
