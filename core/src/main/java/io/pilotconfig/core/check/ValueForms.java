package io.pilotconfig.core.check;

import io.pilotconfig.core.settings.Between;
import io.pilotconfig.core.settings.NotEmptyList;
import io.pilotconfig.core.settings.VariableValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the checker demands of one setting's value on its own: what its constraints mean, for those who describe settings.
 *
 * @param value of the value, of each item of a list, or of each value of a mapping
 * @param name of each name in a mapping
 * @param named of the values of a mapping that have names of special meaning
 * @param bounds of a number, the least and the greatest
 * @param notEmpty whether a list has an item at least
 */
public record ValueForms(
        Optional<TextForm> value,
        Optional<TextForm> name,
        Map<String, TextForm> named,
        Optional<Bounds> bounds,
        boolean notEmpty) {
    /** What is demanded of a value without constraints: nothing. */
    public static final ValueForms FREE =
            new ValueForms(Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), false);

    /**
     * The bounds of a number.
     *
     * @param least the least number allowed
     * @param most the greatest number allowed
     */
    public record Bounds(int least, int most) {}

    /** What the constraints on a setting's accessor mean. */
    public static ValueForms of(Method accessor) {
        AnnotatedType type = accessor.getAnnotatedReturnType();
        AnnotatedType[] parts = type instanceof AnnotatedParameterizedType generic
                ? generic.getAnnotatedActualTypeArguments()
                : new AnnotatedType[] {type};
        AnnotatedType value = parts[parts.length - 1];
        Between bounds = accessor.getAnnotation(Between.class);
        return new ValueForms(
                form(value),
                parts.length > 1 ? form(parts[0]) : Optional.empty(),
                value.isAnnotationPresent(VariableValue.class) ? variables() : Map.of(),
                bounds == null ? Optional.empty() : Optional.of(new Bounds(bounds.min(), bounds.max())),
                accessor.isAnnotationPresent(NotEmptyList.class));
    }

    private static Optional<TextForm> form(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(constraint -> FormRules.byConstraint().get(constraint.annotationType()))
                .filter(Objects::nonNull)
                .map(TextForm::new)
                .findFirst();
    }

    private static Map<String, TextForm> variables() {
        Map<String, TextForm> forms = new LinkedHashMap<>();
        VariableRules.forms().forEach((name, rule) -> forms.put(name, new TextForm(rule)));
        return forms;
    }
}
