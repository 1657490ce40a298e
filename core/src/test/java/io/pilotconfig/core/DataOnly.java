package io.pilotconfig.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Holds for enums, annotations, generated classes, and interfaces whose methods are accessors without a decision. */
final class DataOnly extends ArchCondition<JavaClass> {
    DataOnly() {
        super("hold data and their defaults only");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean generated = type.getSimpleName().startsWith("Immutable");
        if (type.isEnum()
                || type.isAnnotation()
                || generated
                || type.getSimpleName().equals("package-info")) {
            return;
        }
        if (!type.isInterface()) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is no interface"));
        }
        type.getMethods().stream()
                .filter(method -> !isAccessor(method) && !isFactory(method))
                .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getDescription())));
    }

    private static boolean isFactory(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.STATIC)
                && method.getRawParameterTypes().isEmpty();
    }

    /** An accessor has no parameters; its default is a constant, or the empty object of a builder. */
    private static boolean isAccessor(JavaMethod method) {
        return method.getRawParameterTypes().isEmpty()
                && method.getMethodCallsFromSelf().stream()
                        .allMatch(call -> call.getName().equals("builder")
                                || call.getName().equals("build"));
    }
}
