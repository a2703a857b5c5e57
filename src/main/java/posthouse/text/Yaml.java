package posthouse.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Records read from YAML strictly (an unknown key, a doubled key or a bad value is a {@link TextProblem} with its line)
 * and written back in one canonical form, so that a file that nobody changed stays the same byte for byte.
 */
public final class Yaml {

    private static final Yaml PLAIN = new Yaml(builder -> {});

    private final YAMLMapper mapper;

    /** @param special what one kind of file needs beside what all share */
    public Yaml(Consumer<YAMLMapper.Builder> special) {
        var builder = YAMLMapper.builder()
                .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER, YAMLGenerator.Feature.SPLIT_LINES)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES, YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .serializationInclusion(JsonInclude.Include.NON_EMPTY)
                .addModule(new JavaTimeModule());
        special.accept(builder);
        mapper = builder.build();
        // What a file leaves out is an empty list, not null; and an empty list is left out when it is written.
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /** @throws TextProblem with the line, if the YAML is not what the type asks for */
    public static <T> T read(String yaml, Class<T> type) {
        return PLAIN.readAs(yaml, type);
    }

    public static String write(Object value) {
        return PLAIN.written(value);
    }

    /** @throws TextProblem with the line, if the YAML is not what the type asks for */
    public <T> T readAs(String yaml, Class<T> type) {
        try {
            T value = mapper.readValue(yaml, type);
            if (value == null) {
                throw new TextProblem(1, "the file is empty");
            }
            return value;
        } catch (UnrecognizedPropertyException unknown) {
            throw new TextProblem(lineOf(unknown.getPropertyName(), yaml), explain(unknown));
        } catch (JsonProcessingException problem) {
            int line = problem.getLocation() == null
                    ? 1
                    : Math.max(1, problem.getLocation().getLineNr());
            throw new TextProblem(line, explain(problem));
        }
    }

    /** Jackson tells of an unknown key only when it has read the whole record; so we look for it. */
    private static int lineOf(String key, String yaml) {
        var lines = yaml.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("[ -]*\"?" + Pattern.quote(key) + "\"?:.*")) {
                return i + 1;
            }
        }
        return 1;
    }

    public String written(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String explain(JsonProcessingException problem) {
        return switch (problem) {
            case UnrecognizedPropertyException unknown ->
                "unknown key '" + unknown.getPropertyName() + "'; known here: "
                        + unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "));
            case JsonMappingException mapping -> path(mapping) + firstLine(mapping.getOriginalMessage());
            default -> firstLine(problem.getOriginalMessage());
        };
    }

    private static String path(JsonMappingException problem) {
        var path = problem.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "" : path + ": ";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("not YAML");
    }
}
