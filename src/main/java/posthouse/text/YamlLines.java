package posthouse.text;

import java.io.StringReader;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * At which line of a YAML text something stands, from 1. A path is written as validation writes it, {@code [2].title} or
 * {@code hotline.hours}; one that leaves the text ends where it leaves it.
 */
public final class YamlLines {

    private final @Nullable Node root;

    public YamlLines(String yaml) {
        root = composed(yaml);
    }

    private static @Nullable Node composed(String yaml) {
        try {
            return new org.yaml.snakeyaml.Yaml().compose(new StringReader(yaml));
        } catch (YAMLException notYaml) {
            return null;
        }
    }

    /** The line of what a path names. */
    public int of(String path) {
        return root == null ? 1 : follow(root, path).line();
    }

    /** The line of the first value below a path that is these words; that of the path, if there is none. */
    public int of(String path, String value) {
        if (root == null) {
            return 1;
        }
        var place = follow(root, path);
        return values(place.node())
                .filter(it -> it.getValue().equals(value))
                .map(YamlLines::lineOf)
                .findFirst()
                .orElse(place.line());
    }

    /** A value, and the line at which a reader looks for it: that of its key. */
    private record Place(Node node, int line) {}

    private static Place follow(Node root, String path) {
        var place = new Place(root, lineOf(root));
        for (var step : path.split("[.\\[\\]]+")) {
            var next = step.isEmpty() ? Optional.of(place) : step(place.node(), step);
            if (next.isEmpty()) {
                break;
            }
            place = next.get();
        }
        return place;
    }

    private static Optional<Place> step(Node from, String step) {
        return switch (from) {
            case MappingNode mapping ->
                mapping.getValue().stream()
                        .filter(it -> it.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals(step))
                        .map(it -> new Place(it.getValueNode(), lineOf(it.getKeyNode())))
                        .reduce((first, second) -> second); // of a key that stands twice, the second is too much
            case SequenceNode list ->
                Stream.of(step)
                        .filter(it -> it.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf)
                        .filter(it -> it < list.getValue().size())
                        .map(it -> list.getValue().get(it))
                        .map(it -> new Place(it, lineOf(it)))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Stream<ScalarNode> values(Node node) {
        return switch (node) {
            case ScalarNode value -> Stream.of(value);
            case SequenceNode list -> list.getValue().stream().flatMap(YamlLines::values);
            case MappingNode mapping -> mapping.getValue().stream().flatMap(it -> values(it.getValueNode()));
            default -> Stream.empty();
        };
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
