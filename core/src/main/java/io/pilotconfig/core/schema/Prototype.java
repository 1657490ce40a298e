package io.pilotconfig.core.schema;

import io.pilotconfig.core.check.ValueForms;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Choice;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Section;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a section makes of an empty mapping. Its accessors are named as the keys are: they carry the constraints, and give
 * the defaults.
 */
final class Prototype {
    private final Object made;

    private Prototype(Object made) {
        this.made = made;
    }

    static Prototype of(Section<?> section) {
        return new Prototype(Objects.requireNonNull(section.bindChecked(Mapping.EMPTY)));
    }

    /** What the checker demands of the value under a key. */
    ValueForms forms(String key) {
        return accessor(key).map(ValueForms::of).orElse(ValueForms.FREE);
    }

    /**
     * The value that stands in where nothing is written, as JSON has it; empty where there is none, or where a file cannot
     * say it by a single value.
     */
    Optional<Object> defaultOf(Section.Key key) {
        Optional<Object> value = accessor(key.name()).flatMap(this::valueOf);
        return value.flatMap(Prototype::json).filter(json -> {
            Scalar written = Scalar.of(json.toString());
            return value.equals(key.shape().read(written, SettingPath.of(key.name()), new Problems()));
        });
    }

    private Optional<Method> accessor(String key) {
        Class<?> type = made.getClass();
        return Stream.concat(Arrays.stream(type.getInterfaces()), Stream.of(type))
                .flatMap(declaring -> Arrays.stream(declaring.getMethods()))
                .filter(method -> method.getName().equals(key) && method.getParameterCount() == 0)
                .findFirst();
    }

    /** What an accessor gives, out of its Optional; empty where another module keeps it to itself. */
    private Optional<Object> valueOf(Method accessor) {
        try {
            return unwrapped(accessor.invoke(made));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> unwrapped(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Object.class::cast);
        } else if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        return Optional.ofNullable(value);
    }

    private static Optional<Object> json(Object value) {
        if (value instanceof Boolean || value instanceof Integer) {
            return Optional.of(value);
        }
        return Optional.of(value instanceof Enum<?> constant ? Choice.word(constant) : value.toString());
    }
}
