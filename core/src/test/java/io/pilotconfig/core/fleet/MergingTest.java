package io.pilotconfig.core.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a pilot's settings are: the defaults overlaid with its own. */
class MergingTest {
    private static PilotSettings pilot(String defaults, String own) {
        String yaml = "defaults:\n  site: CHTC\n  resource: EP\n  token: /t\n" + defaults.indent(2)
                + "pilots:\n  ep1:\n" + own.indent(4);
        return Fleets.settings(yaml).get("ep1");
    }

    @Test
    void mappingsAreMergedAtEveryLevel() {
        PilotSettings pilot = pilot("limits: { cpus: 4, pids: 99 }\nenvironment: { A: '1', B: '2' }\n", """
                limits: { cpus: 8, openFiles: 7 }
                environment: { B: '3', C: '4' }
                """);

        assertThat(pilot.limits().cpus()).hasValue(8);
        assertThat(pilot.limits().pids()).hasValue(99);
        assertThat(pilot.limits().openFiles()).hasValue(7);
        assertThat(pilot.environment()).containsExactly(Map.entry("A", "1"), Map.entry("B", "3"), Map.entry("C", "4"));
    }

    @Test
    void optionsOfTargetsAreMergedToo() {
        PilotSettings pilot = pilot("targets: { docker: { detach: true, remove: false } }\n", """
                targets: { docker: { detach: false }, podman: {} }
                """);

        assertThat(pilot.targets()).containsOnlyKeys("docker", "podman");
        assertThat(pilot.targets().get("docker").entries()).containsOnlyKeys("detach", "remove");
        assertThat(pilot.targets().get("docker").get("detach").orElseThrow())
                .hasToString(pilot.targets()
                        .get("docker")
                        .entries()
                        .get("detach")
                        .value()
                        .toString());
    }

    @Test
    void listsAndSinglesAreReplaced() {
        PilotSettings pilot = pilot("command: [a, b]\nimage: a:1\n", "command: [c]\nimage: b:2\n");

        assertThat(pilot.command()).containsExactly("c");
        assertThat(pilot.image()).isEqualTo("b:2");
    }

    @Test
    void nullTakesADefaultAway() {
        PilotSettings pilot =
                pilot("squid: None\nlimits: { cpus: 4, pids: 99 }\nenvironment: { A: '1' }\ngpu: {}\n", """
                squid: null
                limits: { cpus: ~ }
                environment:
                gpu: ~
                """);

        assertThat(pilot.squid()).isEmpty();
        assertThat(pilot.limits().cpus()).isEmpty();
        assertThat(pilot.limits().pids()).hasValue(99);
        assertThat(pilot.environment()).isEmpty();
        assertThat(pilot.gpu()).isEmpty();
    }

    @Test
    void anEmptyMappingTakesNothingAway() {
        assertThat(pilot("limits: { cpus: 4 }\n", "limits: {}\n").limits().cpus())
                .hasValue(4);
    }

    @Test
    void aQuotedNullIsAText() {
        assertThat(pilot("project: Mine\n", "project: 'null'\n").project()).hasValue("null");
    }

    @Test
    void aMappingReplacesASingleAndTheOtherWayRound() {
        assertThat(
                        Fleets.places(
                                Fleets.QUIET.replace("limits: { pids: 16384, openFiles: 2048 }", "limits: 7")
                                        + "  ep1: { limits: { pids: 1, openFiles: 2 } }\n  ep2: { limits: { pids: 1, openFiles: 2 }, squid: {} }\n"))
                .containsExactly("9:11 wrong-type defaults.limits", "12:52 wrong-type pilots.ep2.squid");
    }

    @Test
    void theNameOfAPilotIsItsKey() {
        assertThat(Fleets.settings(Fleets.QUIET + "  ep1.example.edu: {}\n  7: { name: 7 }\n"))
                .extractingByKeys("ep1.example.edu", "7")
                .extracting(PilotSettings::name)
                .extracting(name -> name.orElse(""))
                .containsExactly("ep1.example.edu", "7");
    }

    @Test
    void defaultsMayStandBehindThePilots() {
        String defaults = Fleets.QUIET.replace("pilots:\n", "");

        assertThat(Fleets.settings("pilots:\n  ep1: { user: '7' }\n" + defaults))
                .isEqualTo(Fleets.settings(Fleets.QUIET + "  ep1: { user: '7' }\n"))
                .hasSize(1);
        assertThat(Fleets.lines("pilots:\n  ep1: { user: '7' }\n" + defaults)).isEmpty();
    }

    @Test
    void thereNeedBeNoDefaults() {
        assertThat(Fleets.settings("pilots: { ep1: { site: A, resource: B, token: /t } }"))
                .containsOnlyKeys("ep1");
    }

    @Test
    void aliasesReachFromPilotToPilotAndFromTheDefaults() {
        Map<String, PilotSettings> pilots =
                Fleets.settings(Fleets.QUIET.replace("site: CHTC", "site: &site CHTC") + """
                  ep1: &ep1
                    cvmfs: &cvmfs { mode: cvmfsexec, repos: [&repo a.example.edu, *repo] }
                  ep2: *ep1
                  ep3: { cvmfs: *cvmfs, project: *site }
                """);

        assertThat(pilots.get("ep2").cvmfs()).isEqualTo(pilots.get("ep1").cvmfs());
        assertThat(pilots.get("ep3").cvmfs()).isEqualTo(pilots.get("ep1").cvmfs());
        assertThat(((CvmfsExec) pilots.get("ep1").cvmfs().orElseThrow()).repos())
                .isEqualTo(List.of("a.example.edu", "a.example.edu"));
        assertThat(pilots.get("ep3").project()).hasValue("CHTC");
    }

    @Test
    void whatIsWrongBehindAnAliasIsShownAtTheAliasOfEachFurtherPilot() {
        assertThat(Fleets.places(Fleets.QUIET + "  ep1: &ep1 { squid: x y }\n  ep2: *ep1\n"))
                .containsExactly("11:22 squid-address pilots.ep1.squid", "12:8 squid-address pilots.ep2.squid");
    }
}
