package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.settings.Between;
import io.pilotconfig.core.settings.Cvmfs;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.CvmfsNone;
import io.pilotconfig.core.settings.Gpu;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.Lifetime;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.Security;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick scan and Bean Validation never differ, at any constraint that stands on the settings. */
class ConstraintScanTest {
    private static final PilotSettings GOOD = PilotSettings.builder()
            .site("CHTC")
            .resource("CHTC-EP1")
            .token("/token")
            .build();
    private static final CvmfsExec EXEC =
            CvmfsExec.builder().addRepo("oasis.opensciencegrid.org").build();
    private static final HostMount MOUNT =
            HostMount.builder().source("/a").target("/b").build();

    private static final List<String> TEXTS = List.of(
            "good",
            "/good/path",
            "",
            " ",
            "!",
            "a b",
            "a:b",
            "/a:b",
            "relative/path",
            "/a/../b",
            "/a\nb",
            "a\u0000b",
            "\ud83d",
            "0",
            "7",
            "all",
            "1000:1000",
            "root",
            "http://squid.example.edu:3128",
            "htp://x",
            "None",
            "example.org",
            "A.EXAMPLE",
            "TARGET.RequestCpus <= 4",
            "1 +",
            "\"x",
            "9lives",
            "START",
            "x".repeat(300));

    private final Constraints constraints = new Constraints();

    /** How a whole pilot is made of a part of it. */
    private record Part<T>(Class<T> type, T good, Function<T, PilotSettings> whole) {}

    private static Stream<Part<?>> parts() {
        return Stream.of(
                new Part<>(PilotSettings.class, GOOD, pilot -> pilot),
                new Part<>(CvmfsExec.class, EXEC, part -> with("cvmfs", Optional.of(part))),
                new Part<>(
                        CvmfsBindMount.class,
                        CvmfsBindMount.builder().build(),
                        part -> with("cvmfs", Optional.of(part))),
                new Part<>(CvmfsNone.class, CvmfsNone.builder().build(), part -> with("cvmfs", Optional.of(part))),
                new Part<>(HostMount.class, MOUNT, part -> with("mounts", List.of(MOUNT, part))),
                new Part<>(Limits.class, GOOD.limits(), part -> with("limits", part)),
                new Part<>(Lifetime.class, GOOD.lifetime(), part -> with("lifetime", part)),
                new Part<>(Security.class, GOOD.security(), part -> with("security", part)),
                new Part<>(Gpu.class, Gpu.builder().build(), part -> with("gpu", Optional.of(part))));
    }

    static Stream<Arguments> constrained() {
        return parts().flatMap(part -> Arrays.stream(part.type().getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !constraintsOf(method).isEmpty())
                .map(method -> Arguments.of(part, method)));
    }

    @ParameterizedTest
    @MethodSource("constrained")
    <T> void agreesWithBeanValidation(Part<T> part, Method accessor) {
        List<Boolean> verdicts = new ArrayList<>();
        for (Object value : candidates(accessor)) {
            PilotSettings settings = part.whole().apply(replaced(part.type(), part.good(), accessor.getName(), value));
            boolean clean = new ConstraintScan().isClean(settings);
            assertThat(clean)
                    .as("%s", value)
                    .isEqualTo(constraints.violations(settings).isEmpty());
            verdicts.add(clean);
        }
        assertThat(verdicts).as("the candidates try both").contains(true, false);
    }

    @Test
    void knowsEveryPartOfTheSettings() {
        Stream<Class<?>> cascaded = Arrays.stream(PilotSettings.class.getMethods())
                .flatMap(method -> types(method.getAnnotatedReturnType()))
                .filter(type -> type.getPackage() == PilotSettings.class.getPackage() && type.isInterface());

        assertThat(cascaded.flatMap(type ->
                        type == Cvmfs.class ? Arrays.stream(Cvmfs.class.getPermittedSubclasses()) : Stream.of(type)))
                .isSubsetOf(parts().map(Part::type).toList());
        assertThat(constrained()).hasSizeGreaterThan(25);
    }

    private static Stream<Class<?>> types(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return Arrays.stream(generic.getAnnotatedActualTypeArguments()).flatMap(ConstraintScanTest::types);
        }
        return type.getType() instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    private static List<Annotation> constraintsOf(Method accessor) {
        List<AnnotatedElement> places = new ArrayList<>(List.of(accessor));
        if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType generic) {
            places.addAll(List.of(generic.getAnnotatedActualTypeArguments()));
        }
        return places.stream()
                .flatMap(place -> Arrays.stream(place.getAnnotations()))
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .toList();
    }

    private static List<Object> candidates(Method accessor) {
        Class<?> type = accessor.getReturnType();
        if (type == OptionalInt.class) {
            return numbers(accessor.getAnnotation(Between.class));
        } else if (type == String.class) {
            return List.copyOf(TEXTS);
        } else if (type == Optional.class) {
            return Stream.concat(Stream.of(""), TEXTS.stream())
                    .map(text -> (Object) Optional.of(text))
                    .toList();
        } else if (type == Map.class) {
            return Stream.concat(
                            TEXTS.stream().map(text -> (Object) Map.of("GOOD", text)),
                            TEXTS.stream().map(text -> (Object) Map.of("GOOD", "1", text, "1")))
                    .toList();
        }
        List<Object> lists = new ArrayList<>();
        TEXTS.forEach(text -> lists.add(List.of("example.org", text)));
        lists.add(List.of());
        lists.add(List.of("example.org"));
        return lists;
    }

    private static List<Object> numbers(Between bounds) {
        return Stream.of(bounds.min() - 1, bounds.min(), bounds.max(), bounds.max() + 1)
                .map(number -> (Object) OptionalInt.of(number))
                .toList();
    }

    private static PilotSettings with(String accessor, Object value) {
        return replaced(PilotSettings.class, GOOD, accessor, value);
    }

    /** The same object, but for what one accessor gives. */
    private static <T> T replaced(Class<T> type, T good, String accessor, Object value) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> method.getName().equals(accessor) ? value : method.invoke(good, args)));
    }
}
