package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.settings.Cvmfs;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.Gpu;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.Lifetime;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.Security;
import io.pilotconfig.core.settings.SecurityProfile;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Hibernate Validator silently checks nothing where it does not take a method for a property. Here every constrained
 * accessor of the settings is found by reflection, and each of them is seen to fire.
 */
class ConstraintsFireTest {
    private static final String BAD = "\0";

    private static final List<Class<?>> SETTINGS = List.of(
            PilotSettings.class,
            CvmfsExec.class,
            CvmfsBindMount.class,
            Gpu.class,
            HostMount.class,
            Lifetime.class,
            Limits.class,
            Security.class);

    @Test
    void everyConstrainedAccessorFires() {
        Set<String> fired = Stream.of(
                        everythingWrong(exec()),
                        everythingWrong(CvmfsBindMount.builder().hostPath(BAD).build()))
                .flatMap(settings -> Checks.report(settings).diagnostics().stream())
                .filter(problem -> FORM_CODES.contains(problem.code().id()))
                .map(problem -> problem.path().toString().replaceAll("\\[[0-9]+]|\\[\"\\\\u0000\"]", "[]"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(fired).containsExactlyInAnyOrderElementsOf(constrained());
    }

    @Test
    void everyConstraintHasARule() {
        Set<Class<?>> used = SETTINGS.stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .flatMap(method -> constraints(method).stream())
                .map(Annotation::annotationType)
                .collect(Collectors.toSet());
        used.removeIf(type ->
                type.getSimpleName().equals("Between") || type.getSimpleName().equals("NotEmptyList"));
        assertThat(FormRules.byConstraint().keySet()).isEqualTo(used);
    }

    @Test
    void everyTextOfTheSettingsHasAConstraint() {
        List<String> free = SETTINGS.stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getGenericReturnType().getTypeName().contains(String.class.getName()))
                .filter(method -> constraints(method).isEmpty())
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .filter(name -> !name.equals("PilotSettings.targets"))
                .toList();
        assertThat(free).isEmpty();
    }

    @Test
    void numbersAreCheckedAtTheirBounds() {
        assertThat(codes(Limits.builder()
                        .cpus(1)
                        .memoryMb(999_999_999)
                        .pids(4_194_304)
                        .openFiles(1_073_741_816)
                        .build()))
                .isEmpty();
        assertThat(codes(Limits.builder()
                        .cpus(0)
                        .memoryMb(1_000_000_000)
                        .pids(-1)
                        .openFiles(Integer.MAX_VALUE)
                        .build()))
                .containsExactly(
                        "number-range limits.cpus",
                        "number-range limits.memoryMb",
                        "number-range limits.openFiles",
                        "number-range limits.pids");
    }

    private static List<String> codes(Limits limits) {
        return Checks.codes(Checks.report(PilotSettings.builder()
                        .site("CHTC")
                        .resource("CHTC-EP1")
                        .token("/t")
                        .squid("None")
                        .workDir("/w")
                        .image("a:1")
                        .cvmfs(Cvmfs.none())
                        .limits(limits)
                        .build())
                .diagnostics());
    }

    /** The ids of what form rules report; cross-field rules are not what is proved here. */
    private static final Set<String> FORM_CODES = Set.of(
            "site-name",
            "resource-name",
            "host-path",
            "squid-address",
            "expression-control-character",
            "project-name",
            "container-name",
            "image-reference",
            "command-word",
            "user-name",
            "apparmor-profile",
            "number-range",
            "repository-name",
            "cvmfs-proxy",
            "gpu-count",
            "container-path",
            "attribute-name",
            "variable-name",
            "variable-value",
            "repositories-missing",
            "acceptance-reason");

    private static CvmfsExec exec() {
        return CvmfsExec.builder()
                .addRepo(BAD)
                .httpProxy(BAD)
                .quotaLimitMb(1_000_000_000)
                .defaultLocal(BAD)
                .cacheDir(BAD)
                .logDir(BAD)
                .build();
    }

    private static PilotSettings everythingWrong(Cvmfs cvmfs) {
        return PilotSettings.builder()
                .site(BAD)
                .resource(BAD)
                .token(BAD)
                .squid(BAD)
                .workDir(BAD)
                .startExpression(BAD)
                .project(BAD)
                .cvmfs(cvmfs)
                .name(BAD)
                .image(BAD)
                .addCommand(BAD)
                .entrypoint(BAD)
                .user(BAD)
                .addMount(HostMount.builder().source(BAD).target(BAD).build())
                .apparmor(BAD)
                .limits(Limits.builder()
                        .cpus(0)
                        .memoryMb(0)
                        .pids(0)
                        .openFiles(0)
                        .build())
                .lifetime(Lifetime.builder()
                        .acceptJobsForHours(0)
                        .retirementHours(0)
                        .acceptIdleMinutes(-1)
                        .build())
                .security(Security.builder()
                        .profile(SecurityProfile.MINIMUM)
                        .seccompProfile(BAD)
                        .build())
                .gpu(Gpu.builder().count(BAD).build())
                .putAttribute(BAD, BAD)
                .attributesFile(BAD)
                .stopSeconds(-1)
                .putEnvironment(BAD, BAD)
                .putAccept(BAD, " ")
                .build();
    }

    /** The path of each constrained accessor, with {@code []} for an item or name. */
    private static Set<String> constrained() {
        Set<String> paths = new TreeSet<>();
        collect(PilotSettings.class, "", paths);
        collect(CvmfsExec.class, "cvmfs.", paths);
        collect(CvmfsBindMount.class, "cvmfs.", paths);
        paths.remove("cvmfs.repos");
        return paths;
    }

    private static void collect(Class<?> type, String prefix, Set<String> paths) {
        for (Method method : type.getMethods()) {
            String path = prefix + method.getName();
            boolean many = List.class.isAssignableFrom(method.getReturnType())
                    || java.util.Map.class.isAssignableFrom(method.getReturnType());
            if (!constraints(method).isEmpty()) {
                paths.add(many ? path + "[]" : path);
            }
            if (method.isAnnotationPresent(Valid.class) || hasValidArgument(method)) {
                collect(valid(method), many ? path + "[]." : path + ".", paths);
            }
        }
    }

    private static boolean hasValidArgument(Method method) {
        return arguments(method).anyMatch(argument -> argument.isAnnotationPresent(Valid.class));
    }

    private static Class<?> valid(Method method) {
        Class<?> type = method.getReturnType();
        for (AnnotatedType argument : arguments(method).toList()) {
            type = argument.isAnnotationPresent(Valid.class) ? (Class<?>) argument.getType() : type;
        }
        return type;
    }

    private static List<Annotation> constraints(Method method) {
        return Stream.concat(
                        Arrays.stream(method.getAnnotations()),
                        arguments(method).flatMap(a -> Arrays.stream(a.getAnnotations())))
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .toList();
    }

    private static Stream<AnnotatedType> arguments(Method method) {
        return method.getAnnotatedReturnType() instanceof AnnotatedParameterizedType type
                ? Arrays.stream(type.getAnnotatedActualTypeArguments())
                : Stream.empty();
    }
}
