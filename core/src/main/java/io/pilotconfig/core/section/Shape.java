package io.pilotconfig.core.section;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may stand under a key, and how it becomes a value. A shape reports everything that keeps a node from being read;
 * rules about the value itself are constraints on the type that holds it.
 *
 * @param <V> the type of the value
 */
public interface Shape<V> {
    /** The value of the node; empty after a problem was reported. */
    Optional<V> read(Node node, SettingPath path, Problems problems);

    /** What a person may write, for help and messages: {@code true or false}. */
    String expects();

    /** Describes this shape by the method of its kind; a shape that does not is anything to a describer. */
    default <R> R describe(ShapeDescriber<R> describer) {
        return describer.anything();
    }

    /** What keeps the place of an item of a list that could not be read, so that those behind it keep theirs. */
    default Optional<V> standIn() {
        return Optional.empty();
    }

    /** Any single value, taken as it is written. */
    static Shape<String> text() {
        return SingleValue.TEXT;
    }

    /** {@code true} or {@code false}. */
    static Shape<Boolean> flag() {
        return SingleValue.FLAG;
    }

    /** A whole number in decimal digits without leading zeros, as far as an {@code int} reaches. */
    static Shape<Integer> wholeNumber() {
        return SingleValue.NUMBER;
    }

    /** A {@link #wholeNumber} of at most nine digits, leading zeros among them. */
    static Shape<Integer> paddedNumber() {
        return SingleValue.PADDED_NUMBER;
    }

    /** One of the constants of an enum, by its {@link Choice#word word}. */
    static <E extends Enum<E>> Shape<E> choice(Class<E> type) {
        return new Choice<>(type);
    }

    /** A mapping with the keys of a section. */
    static <T> Shape<T> section(Section<T> section) {
        return new Shape<>() {
            @Override
            public Optional<T> read(Node node, SettingPath path, Problems problems) {
                Optional<Mapping> mapping = mapping(node, path, problems);
                return mapping.isEmpty() ? Optional.empty() : Optional.of(section.bind(mapping.get(), path, problems));
            }

            @Override
            public Optional<T> standIn() {
                return Optional.of(section.bindChecked(Mapping.EMPTY));
            }

            @Override
            public String expects() {
                return "a mapping with the keys " + String.join(", ", section.names());
            }

            @Override
            public <R> R describe(ShapeDescriber<R> describer) {
                return describer.section(section);
            }
        };
    }

    /** A mapping of any keys, left as it is. */
    static Shape<Mapping> mapping() {
        return new Shape<>() {
            @Override
            public Optional<Mapping> read(Node node, SettingPath path, Problems problems) {
                return mapping(node, path, problems);
            }

            @Override
            public String expects() {
                return "a mapping";
            }

            @Override
            public <R> R describe(ShapeDescriber<R> describer) {
                return describer.mapping();
            }
        };
    }

    /** A list whose items have a shape. */
    static <V> Shape<List<V>> list(Shape<V> item) {
        return new Shape<>() {
            @Override
            public Optional<List<V>> read(Node node, SettingPath path, Problems problems) {
                if (!(node instanceof Sequence sequence)) {
                    wrongType(node, path, "a list", "write the items in brackets: `[first, second]`.", problems);
                    return Optional.empty();
                }
                List<V> values = new ArrayList<>();
                for (int i = 0; i < sequence.items().size(); i++) {
                    Optional<V> value = item.read(sequence.items().get(i), path.index(i), problems);
                    Optional<V> kept = value.isPresent() ? value : item.standIn();
                    if (kept.isPresent()) {
                        values.add(kept.get());
                    }
                }
                return Optional.of(values);
            }

            @Override
            public String expects() {
                return "a list, each item " + item.expects();
            }

            @Override
            public <R> R describe(ShapeDescriber<R> describer) {
                return describer.list(item);
            }
        };
    }

    /** A mapping from names that the person chooses to values of a shape. */
    static <V> Shape<Map<String, V>> map(Shape<V> value) {
        return new Shape<>() {
            @Override
            public Optional<Map<String, V>> read(Node node, SettingPath path, Problems problems) {
                return mapping(node, path, problems).map(mapping -> {
                    Map<String, V> values = new LinkedHashMap<>();
                    mapping.entries().forEach((key, entry) -> {
                        if (!Mapping.isNull(entry.value())) {
                            value.read(entry.value(), path.key(key), problems).ifPresent(v -> values.put(key, v));
                        }
                    });
                    return values;
                });
            }

            @Override
            public String expects() {
                return "a mapping from names to values, each " + value.expects();
            }

            @Override
            public <R> R describe(ShapeDescriber<R> describer) {
                return describer.map(value);
            }
        };
    }

    private static Optional<Mapping> mapping(Node node, SettingPath path, Problems problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        String hint = path.equals(SettingPath.ROOT)
                ? "write each setting on a line of its own, as `key: value` with a blank behind the colon."
                : "write its keys below it, indented, each as `key: value`.";
        wrongType(node, path, "a mapping", hint, problems);
        return Optional.empty();
    }

    /** Reports that a node is of the wrong kind. */
    static void wrongType(Node node, SettingPath path, String wanted, String hint, Problems problems) {
        problems.add(Codes.WRONG_TYPE, path, subject(path) + " must be " + wanted + ", not " + node.kind() + ".", hint);
    }

    /** How a message names the setting at a path. */
    static String subject(SettingPath path) {
        return path.equals(SettingPath.ROOT) ? "The settings file" : "`" + path + "`";
    }
}
