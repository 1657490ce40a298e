package io.pilotconfig.core.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no fleet, or none yet. */
class NoFleetTest {
    static List<Map.Entry<String, String>> files() {
        return List.of(
                Map.entry("", "1:1 fleet-empty pilots"),
                Map.entry("# nothing", "1:1 fleet-empty pilots"),
                Map.entry("{}", "1:1 fleet-empty pilots"),
                Map.entry("pilots:", "1:1 fleet-empty pilots"),
                Map.entry("pilots: {}", "1:1 fleet-empty pilots"),
                Map.entry("defaults: {}", "1:1 fleet-empty pilots"),
                Map.entry("pilots: []", "1:9 wrong-type pilots"),
                Map.entry("pilots: a", "1:9 wrong-type pilots"),
                Map.entry("[pilots]", "1:1 wrong-type "),
                Map.entry("a text", "1:1 wrong-type "),
                Map.entry("site: CHTC", "1:1 fleet-empty pilots"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void thereHaveToBePilots(Map.Entry<String, String> file) {
        assertThat(Fleets.places(file.getKey())).containsExactly(file.getValue());
    }

    @Test
    void aSlipInAKeyOfTheFleetGetsASuggestion() {
        assertThat(Fleets.lines("pilot:\n  ep1: {}\n").get(0))
                .isEqualTo(
                        "1:1 error[unknown-key] pilot: Unknown key `pilot` in a fleet file. (did you mean `pilots`?)");
    }

    @Test
    void aSettingBesideThePilotsIsToldWhereToGo() {
        assertThat(Fleets.lines("site: CHTC\npilots:\n  ep1: { site: A }\n"))
                .contains(
                        "1:1 error[unknown-key] site: Unknown key `site` in a fleet file. (a fleet file has `defaults`"
                                + " and `pilots`; write settings below one of them.)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilots: { ep1: {} }", "{\"defaults\": {}, \"pilots\": {}}", "site: A\ndefaults:\n"})
    void whoWantsTheSettingsOfOnePilotIsToldSo(String yaml) {
        assertThat(Checks.problems(yaml))
                .singleElement()
                .satisfies(found -> assertThat(Checks.line(found))
                        .matches("[12]:(1|18) error\\[fleet-file\\] (pilots|defaults): This is a fleet file, .*"));
    }

    @Test
    void aSecondDocumentIsNoPartOfTheFleet() {
        assertThat(Fleets.places(Fleets.QUIET + "  ep1: {}\n---\npilots: {}\n"))
                .isEqualTo(List.of("12:1 several-documents "));
    }
}
