package io.pilotconfig.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Public methods speak of Java's own types and ours only, so that no one has to know what core is made with. */
final class OwnSignatures extends ArchCondition<JavaClass> {
    OwnSignatures() {
        super("speak of Java's own types and ours only");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> mentioned(method).anyMatch(OwnSignatures::isForeign))
                .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getDescription())));
    }

    private static Stream<JavaClass> mentioned(JavaMethod method) {
        return Stream.concat(
                method.getReturnType().getAllInvolvedRawTypes().stream(),
                method.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        return !plain.isPrimitive()
                && !plain.getPackageName().startsWith("java.")
                && !plain.getPackageName().startsWith("io.pilotconfig.core");
    }
}
