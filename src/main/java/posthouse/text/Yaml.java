package posthouse.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        // A place in a list at which nothing stands is a mistake.
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL));
        mapper.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL));
    }

    /** @throws TextProblem with the line, if the YAML is not what the type asks for */
    public static <T> T read(String yaml, Class<T> type) {
        return PLAIN.readAs(yaml, type);
    }

    /**
     * Reads what another version of the portal may have kept: keys that this one does not know are passed over.
     *
     * @throws TextProblem if not even that can be read
     */
    public static <T> T recall(String yaml, Class<T> type) {
        return PLAIN.recallAs(yaml, type);
    }

    public static String write(Object value) {
        return PLAIN.written(value);
    }

    /** @throws TextProblem with the line, if the YAML is not what the type asks for */
    public <T> T readAs(String yaml, Class<T> type) {
        return read(mapper.readerFor(type), yaml);
    }

    /** As {@link #recall}. */
    public <T> T recallAs(String yaml, Class<T> type) {
        return read(mapper.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES), yaml);
    }

    /** The YAML as it stands, whatever it is to be; for forms, which show and change one key at a time. */
    public static JsonNode tree(String yaml) {
        return PLAIN.readAs(yaml, JsonNode.class);
    }

    private static <T> T read(ObjectReader reader, String yaml) {
        try {
            T value = reader.readValue(yaml);
            if (value == null) {
                throw new TextProblem(1, "the file is empty");
            }
            return value;
        } catch (JsonMappingException problem) {
            throw new TextProblem(lineOf(problem, yaml), explain(problem));
        } catch (JsonProcessingException problem) {
            throw new TextProblem(lineOf(problem), explain(problem));
        }
    }

    /** Jackson often tells of a problem only when it has read past it; so we look for the place that it names. */
    private static int lineOf(JsonMappingException problem, String yaml) {
        if (problem.getCause() instanceof JsonProcessingException notYaml) {
            return lineOf(notYaml);
        }
        return problem.getPath().isEmpty()
                ? lineOf((JsonProcessingException) problem)
                : new YamlLines(yaml).of(path(problem));
    }

    private static int lineOf(JsonProcessingException problem) {
        return problem.getLocation() == null
                ? 1
                : Math.max(1, problem.getLocation().getLineNr());
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
            case ValueInstantiationException refused -> named(refused) + firstLine(String.valueOf(reason(refused)));
            case JsonMappingException mapping -> named(mapping) + firstLine(mapping.getOriginalMessage());
            default -> firstLine(problem.getOriginalMessage());
        };
    }

    /** What a record said when it refused to be made. */
    private static @Nullable String reason(ValueInstantiationException refused) {
        return refused.getCause() == null
                ? refused.getOriginalMessage()
                : refused.getCause().getMessage();
    }

    private static String named(JsonMappingException problem) {
        return problem.getPath().isEmpty() ? "" : path(problem) + ": ";
    }

    private static String path(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("not YAML");
    }
}
