package posthouse.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import posthouse.document.Facts;
import posthouse.document.Section;
import posthouse.reference.Citation;
import posthouse.text.TextProblem;
import posthouse.text.Yaml;

/**
 * The facts of any kind as a form, made from its records: a day is a day, a choice a choice, a list a line each. What has
 * parts of its own is shown in the files’ own YAML. A new field of a record is a new field here, and nobody does anything.
 */
class FactsForm {

    private static final String OWN = "own";

    private final Section section;

    FactsForm(Section section) {
        this.section = section;
    }

    /** How a field is filled in. */
    enum Input {
        DAY,
        CHOICE,
        CHOICES,
        LINES,
        NUMBER,
        TICK,
        TEXT,
        YAML
    }

    /**
     * One field.
     *
     * @param path as the file has it: {@code validUntil, notice.issuer}
     * @param options of a choice, as the file writes them
     */
    public record Field(String path, Input input, String value, List<String> options) {

        public boolean has(String option) {
            return value.lines().anyMatch(option::equals);
        }

        /** As many lines as it takes, and one to go on. */
        public int lines() {
            return Math.clamp(value.lines().count() + 1, 2, 20);
        }

        public String kind() {
            return input.name();
        }
    }

    /** The fields with what the YAML says; every one is empty if it cannot be read. */
    List<Field> fields(String yaml) {
        var tree = tree(yaml);
        var fields = new ArrayList<Field>();
        for (var component : Facts.class.getRecordComponents()) {
            if (component.getName().equals(OWN)) {
                for (var own : section.facts().getRecordComponents()) {
                    fields.add(field(section.kind() + ".", own, tree.path(section.kind())));
                }
            } else {
                fields.add(field("", component, tree));
            }
        }
        return fields;
    }

    /**
     * The YAML that a form says.
     *
     * @param typed gives the values of a field by its path; the second argument says how it is filled in
     */
    String yaml(BiFunction<String, Input, List<String>> typed) {
        var tree = JsonNodeFactory.instance.objectNode();
        for (var component : Facts.class.getRecordComponents()) {
            if (component.getName().equals(OWN)) {
                var own = JsonNodeFactory.instance.objectNode();
                for (var part : section.facts().getRecordComponents()) {
                    put(own, section.kind() + ".", part, typed);
                }
                tree.set(section.kind(), own);
            } else {
                put(tree, "", component, typed);
            }
        }
        return Yaml.write(tree);
    }

    private static JsonNode tree(String yaml) {
        try {
            return Yaml.tree(yaml);
        } catch (TextProblem unreadable) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static Field field(String prefix, RecordComponent component, JsonNode tree) {
        var input = input(component.getGenericType());
        var node = tree.path(component.getName());
        return new Field(prefix + component.getName(), input, shown(component, input, node), options(component));
    }

    private static String shown(RecordComponent component, Input input, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        return switch (input) {
            case CHOICES -> elements(node).map(JsonNode::asText).collect(Collectors.joining("\n"));
            case LINES -> elements(node).map(it -> line(component, it)).collect(Collectors.joining("\n"));
            case YAML -> node.isTextual() ? node.asText() : Yaml.write(node);
            case DAY, CHOICE, NUMBER, TICK, TEXT -> node.asText();
        };
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    /** A citation is a line too: the source, then the place in it. */
    private static String line(RecordComponent component, JsonNode node) {
        return element(component.getGenericType()) == Citation.class
                ? (node.path("source").asText() + " " + node.path("article").asText("")).strip()
                : node.asText();
    }

    private static void put(
            ObjectNode tree, String prefix, RecordComponent component, BiFunction<String, Input, List<String>> typed) {
        var input = input(component.getGenericType());
        var values = typed.apply(prefix + component.getName(), input).stream()
                .flatMap(it -> input == Input.LINES ? it.lines() : Stream.of(it))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        if (values.isEmpty()) {
            return;
        }
        var name = component.getName();
        switch (input) {
            case DAY, CHOICE, TEXT -> tree.put(name, values.getFirst());
            case TICK -> tree.put(name, true);
            case NUMBER -> putNumber(tree, name, values.getFirst());
            case CHOICES -> values.forEach(tree.withArray(name)::add);
            case LINES -> putLines(tree, component, values);
            case YAML -> tree.set(name, fragment(values.getFirst()));
        }
    }

    /** What is no number is kept as it was typed: whoever submits it is told. */
    private static void putNumber(ObjectNode tree, String name, String typed) {
        if (typed.matches("-?[0-9]{1,9}")) {
            tree.put(name, Integer.parseInt(typed));
        } else {
            tree.put(name, typed);
        }
    }

    private static void putLines(ObjectNode tree, RecordComponent component, List<String> lines) {
        var all = tree.withArray(component.getName());
        for (var line : lines) {
            if (element(component.getGenericType()) == Citation.class) {
                var parts = line.split("\\s+", 2);
                var citation = all.addObject().put("source", parts[0]);
                if (parts.length == 2) {
                    citation.put("article", parts[1]);
                }
            } else {
                all.add(line);
            }
        }
    }

    /** What cannot be read is kept as it was typed. */
    private static JsonNode fragment(String typed) {
        try {
            return Yaml.tree(typed);
        } catch (TextProblem unreadable) {
            return JsonNodeFactory.instance.textNode(typed);
        }
    }

    private static Input input(Type type) {
        if (type == LocalDate.class) {
            return Input.DAY;
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return Input.CHOICE;
        }
        if (type == int.class || type == Integer.class) {
            return Input.NUMBER;
        }
        if (type == boolean.class) {
            return Input.TICK;
        }
        var element = element(type);
        if (element instanceof Class<?> plain && plain.isEnum()) {
            return Input.CHOICES;
        }
        if (element == String.class || element == Citation.class) {
            return Input.LINES;
        }
        return type instanceof Class<?> plain && !plain.isRecord() || isOneWord(type) ? Input.TEXT : Input.YAML;
    }

    /** A record that is written as one word: a day as far as it is known. */
    private static boolean isOneWord(Type type) {
        return type instanceof Class<?> plain
                && plain.isRecord()
                && Arrays.stream(plain.getDeclaredFields()).anyMatch(it -> it.isAnnotationPresent(JsonValue.class));
    }

    /** Of a list, what it holds; of anything else, nothing. */
    private static Type element(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? list.getActualTypeArguments()[0]
                : void.class;
    }

    private static List<String> options(RecordComponent component) {
        var type = component.getType().isEnum() ? component.getType() : element(component.getGenericType());
        return type instanceof Class<?> plain && plain.isEnum()
                ? Arrays.stream(plain.getEnumConstants())
                        .map(it -> code((Enum<?>) it))
                        .toList()
                : List.of();
    }

    /** As files write it. */
    private static String code(Enum<?> value) {
        try {
            var name = value.getDeclaringClass().getField(value.name()).getAnnotation(JsonProperty.class);
            return name == null ? Yaml.write(value).strip() : name.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
