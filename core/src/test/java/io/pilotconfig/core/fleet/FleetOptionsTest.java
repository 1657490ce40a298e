package io.pilotconfig.core.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.settings.PilotSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings from outside, and pilots that are selected. */
class FleetOptionsTest {
    private static final String FLEET = Fleets.QUIET + """
              ep1: { squid: None }
              ep2: {}
              rack-a1.example.edu: {}
            """;

    private static PilotSettings ep1(String... assignments) {
        FleetOptions options = FleetOptions.none().only("ep1");
        for (String assignment : assignments) {
            options = options.set(assignment);
        }
        return Fleets.settings(FLEET, options).get("ep1");
    }

    @Test
    void aSettingFromOutsideIsThatOfEveryPilot() {
        assertThat(Fleets.settings(FLEET, FleetOptions.none().set("squid=http://proxy:1"))
                        .values())
                .hasSize(3)
                .allSatisfy(pilot -> assertThat(pilot.squid()).hasValue("http://proxy:1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " a ", "null", "~", "'", "\"a\"", "[a", "{", "a: b", "#", "a=b", "*x", "&", "!t", "@", "a\nb", "ü𝄞"
            })
    void aTextArrivesAsItIs(String text) {
        assertThat(ep1("environment.NAME=" + text).environment()).containsEntry("NAME", text);
    }

    @Test
    void numbersAndFlagsAreTextsLikeInAFile() {
        assertThat(ep1("limits.cpus=8", "hostNetwork=true"))
                .returns(8, pilot -> pilot.limits().cpus().orElseThrow())
                .returns(true, pilot -> pilot.hostNetwork().orElseThrow());
    }

    @Test
    void yamlStandsBehindAColon() {
        assertThat(ep1("command:=[bash, -c, 'a, b']", "squid:=null", "cvmfs:={mode: bind-mount}"))
                .satisfies(pilot -> assertThat(pilot.command()).containsExactly("bash", "-c", "a, b"))
                .satisfies(pilot -> assertThat(pilot.squid()).isEmpty())
                .satisfies(pilot ->
                        assertThat(pilot.cvmfs().orElseThrow()).hasToString("CvmfsBindMount{hostPath=/cvmfs}"));
    }

    @Test
    void aKeyOfAnyKindStandsInBracketsAndQuotes() {
        assertThat(ep1("environment[\"A\"]=1", "attributes[\"a\\\"\\\\.b\"]=2"))
                .satisfies(pilot -> assertThat(pilot.environment()).containsEntry("A", "1"))
                .satisfies(pilot -> assertThat(pilot.attributes()).containsEntry("a\"\\.b", "2"));
    }

    @Test
    void theLaterOfTwoHolds() {
        assertThat(ep1("squid=http://a:1", "squid=http://b:1").squid()).hasValue("http://b:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "a",
                "a:b",
                "a.=b",
                ".a=b",
                "a..b=c",
                "1=a",
                "a[0]=b",
                "a[\"b=c",
                "a[\"b\"c=d",
                "a[b]=c",
                "a b=c",
                "a[\"\"]=c",
                "a[\"b\\"
            })
    void whatIsNoAssignmentIsRefused(String assignment) {
        assertThatThrownBy(() -> FleetOptions.none().set(assignment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sets nothing: write PATH=TEXT, such as `limits.cpus=8`");
    }

    @Test
    void noMessageRepeatsTheValue() {
        assertThatThrownBy(() -> FleetOptions.none().set("environment TOKEN=s3cret"))
                .hasMessageStartingWith("`environment TOKEN=...` sets nothing");
    }

    @Test
    void whatIsWrongIsShownOnceInTheAssignment() {
        FleetOptions options = FleetOptions.none()
                .set("limits.cpu=8")
                .set("squid=htp://proxy")
                .set("command:=[a, b")
                .set("environment.TOKEN=s3cret");

        assertThat(Fleets.report(FLEET, options).diagnostics().stream().map(DiagnosticText::of))
                .containsExactly("""
                        --set:1:8: error[unknown-key]: Unknown key `cpu` in `limits`.
                          1 | limits.cpu=8
                            |        ^^^
                          hint: did you mean `cpus`?
                        """, """
                        --set:2:7: error[squid-address]: `squid` must be an address of the form http://host:port.
                          2 | squid=htp://proxy
                            |       ^^^^^^^^^^^
                          hint: write `http://proxy:3128`.
                        """, """
                        --set:3:10: error[yaml-syntax]: The list that opens here is not well-formed.
                          3 | command:=[a, b
                            |          ^
                          hint: join its items by commas and close it with `]`.
                        """, """
                        --set:4:13: error[variable-token]: `environment.TOKEN` must not be set: everyone who can inspect the container could read the token.
                          4 | environment.TOKEN=***
                            |             ^^^^^
                          hint: save the token to a file and write the file's path under `token`.
                        """);
    }

    @Test
    void keysOfAnotherModeAreTakenAwayByNull() {
        String fleet = FLEET.replace("mode: none", "mode: cvmfsexec, repos: [a.example.edu]");

        assertThat(Fleets.places(Fleets.report(fleet, FleetOptions.none().set("cvmfs.mode=none"))))
                .containsExactly("1:12 wrong-mode-key cvmfs.repos");
        assertThat(Fleets.places(Fleets.report(
                        fleet, FleetOptions.none().set("cvmfs.mode=none").set("cvmfs.repos:=~"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*|ep1 ep2 rack-a1.example.edu",
                "ep*|ep1 ep2",
                "ep?|ep1 ep2",
                "ep[2-9]|ep2",
                "ep[!2]|ep1",
                "ep1,rack*|ep1 rack-a1.example.edu",
                "ep2,ep1,ep?|ep1 ep2",
                "rack-a1.example.edu|rack-a1.example.edu"
            })
    void namesAreSelectedByPatterns(String patterns, String names) {
        assertThat(Fleets.settings(FLEET, FleetOptions.none().only(patterns)).keySet())
                .containsExactly(names.split(" "));
    }

    @Test
    void patternsAddUp() {
        assertThat(Fleets.settings(FLEET, FleetOptions.none().only("ep1").only("ep2")))
                .containsOnlyKeys("ep1", "ep2");
    }

    @Test
    void whatIsNotSelectedIsNotChecked() {
        String fleet = FLEET.replace("squid: None", "squid: 'x y'");

        assertThat(Fleets.places(Fleets.report(fleet, FleetOptions.none().only("ep2"))))
                .isEmpty();
        assertThat(Fleets.places(Fleets.report(fleet, FleetOptions.none().only("ep1"))))
                .hasSize(1);
    }

    @Test
    void aPatternThatSelectsNothingIsAnError() {
        assertThat(
                        Fleets.report(FLEET, FleetOptions.none().only("ep1,ep,xxrackX.exampleXedu,ep2"))
                                .diagnostics()
                                .stream()
                                .map(DiagnosticText::of))
                .containsExactly("""
                        --only:2:1: error[nothing-selected]: No pilot has a name like `ep`.
                          2 | ep
                            | ^^
                          hint: look at the names under `pilots`; `*` stands for any characters.
                        """, """
                        --only:3:1: error[nothing-selected]: No pilot has a name like `xxrackX.exampleXedu`.
                          3 | xxrackX.exampleXedu
                            | ^^^^^^^^^^^^^^^^^^^
                          hint: look at the names under `pilots`; `*` stands for any characters.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,", ",", "a[", "[a", "[z-a]", "[]", "[!]"})
    void whatIsNoPatternIsRefused(String patterns) {
        assertThatThrownBy(() -> FleetOptions.none().only(patterns))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no pattern of names");
    }
}
