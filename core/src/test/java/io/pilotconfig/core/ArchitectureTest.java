package io.pilotconfig.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the packages of core, and what a library leaves alone. */
class ArchitectureTest {
    private static final String CORE = "io.pilotconfig.core";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CORE);

    /** What each package may use of core. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("diagnostic", Set.of()),
            Map.entry("explain", Set.of("diagnostic")),
            Map.entry(
                    "generate",
                    Set.of("fleet", "check", "read", "settings", "launch", "render", "output", "diagnostic", "work")),
            Map.entry("work", Set.of()),
            Map.entry("output", Set.of("render", "diagnostic")),
            Map.entry("pilot", Set.of()),
            Map.entry("write", Set.of("settings", "section", "diagnostic")),
            Map.entry("classad", Set.of()),
            Map.entry("yaml", Set.of("launch", "render")),
            Map.entry("section", Set.of("diagnostic")),
            Map.entry("settings", Set.of("section")),
            Map.entry("source", Set.of("section", "diagnostic")),
            Map.entry("read", Set.of("source", "settings", "section", "diagnostic")),
            Map.entry("fleet", Set.of("work", "read", "source", "check", "settings", "pilot", "section", "diagnostic")),
            Map.entry("check", Set.of("explain", "read", "settings", "pilot", "classad", "diagnostic", "section")),
            Map.entry("launch", Set.of("check", "settings", "pilot", "classad", "section", "diagnostic")),
            Map.entry("render", Set.of("explain", "launch", "check", "section", "diagnostic", "settings")),
            Map.entry("schema", Set.of("explain", "render", "check", "read", "section", "diagnostic", "settings")));

    static Stream<String> packages() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatItMay(String name) {
        arrow(name, ARROWS.get(name)).check(CLASSES);
    }

    @Test
    void everyPackageHasItsArrows() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(CORE))
                .map(name -> name.substring(CORE.length() + 1))
                .collect(Collectors.toSet());
        assertThat(packages).isEqualTo(ARROWS.keySet());
    }

    @Test
    void thereIsNoWayRound() {
        slices().matching(CORE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theValidatorIsUsedByTheCheckerOnlyAndTheYamlParserBySource() {
        onlyIn("check", "org.hibernate..").check(CLASSES);
        onlyIn("source", "org.snakeyaml..").check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(CORE + ".check", CORE + ".settings")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.validation..")
                .check(CLASSES);
    }

    @Test
    void nothingOfOthersIsInAnExportedSignatureBesideTheConstraints() {
        classes()
                .that()
                .arePublic()
                .and()
                // The text layer is exported to the importers alone.
                .resideOutsideOfPackages(CORE + ".settings", CORE + ".source")
                .should(new OwnSignatures())
                .check(CLASSES);
    }

    @Test
    void aLibraryPrintsNothingAndEndsNothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void logsAreLeftAloneButForTheGreetingOfTheValidator() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CORE + ".check.Constraints")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.jboss.logging..", "java.lang.System$Logger")
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnChanceClockOrPlace() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.time..", "java.util.random..", "java.net.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CLASSES);
    }

    @Test
    void settingsHaveNoLogicBesideTheirDefaults() {
        classes()
                .that()
                .resideInAPackage(CORE + ".settings")
                .and()
                .areTopLevelClasses()
                .should(new DataOnly())
                .check(CLASSES);
    }

    @Test
    void nothingIsKeptBetweenCalls() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)))
                .isEmpty();
    }

    @Test
    void aRuleThatIsBrokenFails() {
        assertThatThrownBy(() -> arrow("section", Set.of()).check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("io.pilotconfig.core.diagnostic");
        assertThatThrownBy(() -> onlyIn("read", "org.hibernate..").check(CLASSES))
                .isInstanceOf(AssertionError.class);
    }

    private static ArchRule arrow(String name, Set<String> allowed) {
        String[] others = ARROWS.keySet().stream()
                .filter(other -> !other.equals(name) && !allowed.contains(other))
                .map(other -> CORE + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(CORE + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private static ArchRule onlyIn(String name, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(CORE + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
