package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Severity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The test kit plants a mistake for every code that core has. */
class CatalogueTest {
    /** Codes that no text of settings has, with the reason. */
    private static final Map<Code, String> NOT_PLANTED = Map.of(
            Codes.ENCODING,
            "a text has no encoding: core's own tests give bytes",
            Codes.UNKNOWN_TARGET,
            "asks for the renderers that are there: core's own tests bring some",
            Codes.TARGET_NOT_INSTALLED,
            "asks for the renderers that are there: core's own tests bring none",
            Codes.UNKNOWN_CODE,
            "asks for the codes of all renderers: core's own tests know them",
            Codes.ACCEPTANCE_UNUSED,
            "is told where there is no error: core's own tests have such settings",
            Codes.RULE_FAILED,
            "asks for a rule that fails: core's own tests bring one");

    /** Codes about several pilots, which settings of one do not have: core's own tests read fleets. */
    private static final Set<Code> OF_FLEETS = Set.of(
            Codes.FLEET_FILE,
            Codes.FLEET_TOO_LARGE,
            Codes.FLEET_EMPTY,
            Codes.PILOT_TOO_LARGE,
            Codes.PILOT_NAME,
            Codes.PILOT_NAME_DIFFERS,
            Codes.PILOT_NAME_TWICE,
            Codes.PILOT_NAME_CASE,
            Codes.DEFAULTS_TWICE,
            Codes.NOTHING_SELECTED,
            Codes.DIRECTORY_SHARED);

    private static final Set<Code> PLANTED = Stream.of(MistakeCatalogue.ALL, DoubtCatalogue.ALL)
            .flatMap(List::stream)
            .map(plan -> plan.mistake().code())
            .collect(Collectors.toSet());

    @Test
    void everyCodeOfCoreIsPlantedOrItIsSaidWhyNot() {
        assertThat(codes())
                .hasSizeGreaterThan(100)
                .allSatisfy(code -> assertThat(PLANTED.contains(code))
                        .as("%s is planted", code)
                        .isNotEqualTo(NOT_PLANTED.containsKey(code) || OF_FLEETS.contains(code)));
    }

    @Test
    void eachCatalogueHoldsItsOwnSeverities() {
        assertThat(MistakeCatalogue.ALL).allMatch(plan -> plan.mistake().code().severity() == Severity.ERROR);
        assertThat(DoubtCatalogue.ALL).noneMatch(plan -> plan.mistake().code().severity() == Severity.ERROR);
    }

    private static List<Code> codes() {
        return Arrays.stream(Codes.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(CatalogueTest::code)
                .toList();
    }

    private static Code code(Field field) {
        try {
            return (Code) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
