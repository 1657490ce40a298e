package io.pilotconfig.core.section;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The keys that a mapping may have, and how they make an object. Declared once, without reflection:
 *
 * <pre>{@code
 * Section<Limits> LIMITS = Section.of(Limits::builder, Limits.Builder::build)
 *         .key("cpus", Shape.wholeNumber(), Limits.Builder::cpus, "CPUs of the pilot")
 *         .end();
 * }</pre>
 *
 * @param <T> the type of the object
 */
public final class Section<T> {
    /**
     * A key of a section, as help shows it.
     *
     * @param name the key
     * @param shape what may stand under it
     * @param description what it means, with its default, in sentences
     * @param required whether it has to be there
     */
    public record Key(String name, Shape<?> shape, String description, boolean required) {
        /** What a person may write under it. */
        public String expects() {
            return shape.expects();
        }
    }

    /** How the value of one key reaches the builder. */
    private record Binding<B>(Key key, BiConsumer<B, Bound> setter, Optional<Consumer<B>> placeholder) {}

    private record Bound(Node node, SettingPath path, Problems problems) {}

    private final Declaration<?, T> declared;

    private Section(Declaration<?, T> declared) {
        this.declared = declared;
    }

    /**
     * Begins a section.
     *
     * @param start makes a new builder
     * @param finish makes the object; it must succeed once every required key was set
     */
    public static <B, T> Declaration<B, T> of(Supplier<B> start, Function<B, T> finish) {
        return new Declaration<>(start, finish);
    }

    /** The names of the keys, in the order of declaration. */
    public List<String> names() {
        return List.copyOf(declared.names);
    }

    /** The keys, in the order of declaration. */
    public List<Key> keys() {
        return declared.keys();
    }

    /**
     * Makes the object of a mapping and reports everything that is wrong with it. Always gives an object: where a value
     * is missing or of the wrong type, its default or a placeholder stands in, so that the rest can be checked in the
     * same run. After an error the object is for checking only. Of one mapping without problems it is made once, so it
     * has to be immutable.
     */
    @SuppressWarnings("unchecked") // it is this section that made it
    public T bind(Mapping mapping, SettingPath path, Problems problems) {
        Object known = mapping.readBy(this);
        if (known != null) {
            return (T) known;
        }
        int before = problems.count();
        T made = bindAnew(mapping, path, problems);
        if (problems.count() == before) {
            mapping.keep(this, made);
        }
        return made;
    }

    private T bindAnew(Mapping mapping, SettingPath path, Problems problems) {
        for (String key : mapping.entries().keySet()) {
            if (!declared.names.contains(key)) {
                reportUnknown(key, declared.names, path, problems);
            }
        }
        return declared.make(mapping, path, problems);
    }

    /** Makes the object of settings that were checked before, which therefore cannot fail. */
    public T bindChecked(Mapping mapping) {
        return declared.make(mapping, SettingPath.ROOT, new Problems());
    }

    /** Reports a key that is none of the known ones. */
    static void reportUnknown(String key, Collection<String> known, SettingPath path, Problems problems) {
        String where = path.equals(SettingPath.ROOT) ? "settings" : "`" + path + "`";
        String hint = NearestName.of(key, known)
                .map(name -> "did you mean `" + name + "`?")
                .orElse("known here: " + String.join(", ", known) + ".");
        problems.addKey(
                Codes.UNKNOWN_KEY, path.key(key), "Unknown key " + Visible.quoted(key) + " in " + where + ".", hint);
    }

    /**
     * A section that is being declared.
     *
     * @param <B> the builder of the object
     * @param <T> the type of the object
     */
    public static final class Declaration<B, T> {
        private final Supplier<B> start;
        private final Function<B, T> finish;
        private final Set<String> names = new LinkedHashSet<>();
        private final Map<String, Binding<B>> bindings = new ConcurrentHashMap<>();
        private final Set<String> required = new HashSet<>();
        private BiConsumer<Declaration<B, T>, String> later = (declaration, name) -> {};

        private Declaration(Supplier<B> start, Function<B, T> finish) {
            this.start = start;
            this.finish = finish;
        }

        /** Adds a key that may be left out. */
        public <V> Declaration<B, T> key(String name, Shape<V> shape, BiConsumer<B, V> setter, String description) {
            return add(new Key(name, shape, description, false), shape, setter, Optional.empty());
        }

        /** Adds a key that has to be there; {@code placeholder} stands in for it while the rest is checked. */
        public <V> Declaration<B, T> required(
                String name, Shape<V> shape, BiConsumer<B, V> setter, V placeholder, String description) {
            Consumer<B> standIn = builder -> setter.accept(builder, placeholder);
            return add(new Key(name, shape, description, true), shape, setter, Optional.of(standIn));
        }

        /**
         * Adds keys that may be left out, each of which is declared by {@link #key} when a mapping has it: to declare many
         * keys costs more than to read a mapping that has few of them.
         *
         * @param declare declares the key of a name, one of {@code names}; the same each time
         */
        public Declaration<B, T> later(List<String> names, BiConsumer<Declaration<B, T>, String> declare) {
            this.names.addAll(names);
            later = declare;
            return this;
        }

        private <V> Declaration<B, T> add(
                Key key, Shape<V> shape, BiConsumer<B, V> setter, Optional<Consumer<B>> placeholder) {
            BiConsumer<B, Bound> bind = (builder, bound) -> {
                Optional<V> value = shape.read(bound.node, bound.path, bound.problems);
                if (value.isPresent()) {
                    setter.accept(builder, value.get());
                } else if (placeholder.isPresent()) {
                    placeholder.get().accept(builder);
                }
            };
            if (!names.contains(key.name())) {
                names.add(key.name());
            }
            if (key.required()) {
                required.add(key.name());
            }
            bindings.put(key.name(), new Binding<>(key, bind, placeholder));
            return this;
        }

        /** Ends the declaration. */
        public Section<T> end() {
            return new Section<>(this);
        }

        private List<Key> keys() {
            List<Key> keys = new ArrayList<>();
            for (String name : names) {
                keys.add(binding(name).key);
            }
            return keys;
        }

        private Binding<B> binding(String name) {
            Binding<B> known = bindings.get(name);
            if (known != null) {
                return known;
            }
            later.accept(this, name);
            return Objects.requireNonNull(bindings.get(name), name);
        }

        private T make(Mapping mapping, SettingPath path, Problems problems) {
            B builder = start.get();
            for (String name : names) {
                Optional<Node> node = mapping.get(name);
                if (node.isPresent()) {
                    binding(name).setter.accept(builder, new Bound(node.get(), path.key(name), problems));
                } else if (required.contains(name)) {
                    reportMissing(path.key(name), problems);
                    binding(name).placeholder.orElseThrow().accept(builder);
                }
            }
            return finish.apply(builder);
        }

        private static void reportMissing(SettingPath path, Problems problems) {
            problems.add(Codes.MISSING_KEY, path, "`" + path + "` is missing.", "add `" + path.last() + ": ...`.");
        }
    }
}
