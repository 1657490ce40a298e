package io.pilotconfig.core.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the problems of a fleet are shown, and how often. */
class PlacesTest {
    @Test
    void aFleetWithoutProblemsGetsNoWord() {
        assertThat(Fleets.lines(Fleets.QUIET + Fleets.many(100))).isEmpty();
    }

    @Test
    void aValueOfAPilotIsShownThere() {
        assertThat(Fleets.lines(Fleets.QUIET + "  ep1: {}\n  ep1.example.edu:\n    squid: htp://squid\n"))
                .containsExactly("13:12 error[squid-address] pilots[\"ep1.example.edu\"].squid: `squid` must be an"
                        + " address of the form http://host:port. (write `http://squid:3128`.)");
    }

    @Test
    void aValueOfTheDefaultsIsShownOnceThereThoughAllPilotsHaveIt() {
        String fleet = Fleets.QUIET.replace("/var/lib/pilot", "var/lib") + Fleets.many(100);

        assertThat(Fleets.places(fleet)).containsExactly("6:12 host-path defaults.workDir");
    }

    @Test
    void aValueOfTheDefaultsIsShownThoughNoPilotHasIt() {
        String fleet = Fleets.QUIET.replace("/var/lib/pilot", "var/lib") + "  ep1: { workDir: /a }\n";

        assertThat(Fleets.places(fleet)).containsExactly("6:12 host-path defaults.workDir");
    }

    @Test
    void whatPilotsMaySetRightIsNotSaidOfTheDefaults() {
        String fleet = Fleets.QUIET
                        .replace("mode: none", "repos: [a.example.edu]")
                        .replace("pull:", "security: { seccompProfile: /s.json }\n  pull:")
                + "  ep1: { cvmfs: { mode: cvmfsexec }, security: { profile: minimum } }\n";

        assertThat(Fleets.places(fleet)).isEmpty();
    }

    @Test
    void whatShowsOnlyTogetherWithSomePilotNamesTheFirstOfThem() {
        String fleet = Fleets.QUIET.replace("pull:", "security: { profile: minimum, seccompProfile: /s.json }\n  pull:")
                + "  ep1: {}\n  ep2: { security: { profile: recommended } }\n  ep3: { security: { profile: ~ } }\n";

        assertThat(Fleets.report(fleet).diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(Checks.line(found))
                        .startsWith("8:49 error[seccomp-profile-unused] defaults.security.seccompProfile: ")
                        .endsWith(" (It shows in the pilot `ep2`.))"));
    }

    @Test
    void aMissingKeyIsShownAtTheFirstKeyOfThePilotOrAtItsName() {
        String fleet = Fleets.QUIET.replace("  resource: CHTC-EP1\n", "") + "  ep1: { user: '7' }\n  ep2:\n  ep3: {}\n";

        assertThat(Fleets.places(fleet))
                .containsExactly(
                        "10:10 missing-key pilots.ep1.resource",
                        "11:3 missing-key pilots.ep2.resource",
                        "12:3 missing-key pilots.ep3.resource");
    }

    @Test
    void aMissingKeyOfAMappingIsShownWhereTheMappingIs() {
        String fleet = Fleets.QUIET.replace("{ mode: none }", "{ logDir: /l }")
                + "  ep1: {}\n  ep2: { cvmfs: { cacheDir: /c } }\n";

        assertThat(Fleets.places(fleet))
                .containsExactly("7:12 missing-key defaults.cvmfs.mode", "12:19 missing-key pilots.ep2.cvmfs.mode");
    }

    @Test
    void aDefaultTakenAwayIsMissedWhereItWasTaken() {
        assertThat(Fleets.places(Fleets.QUIET + "  ep1: { site: ~, squid: ~ }\n"))
                .containsExactly("11:16 missing-key pilots.ep1.site", "11:26 squid-missing pilots.ep1.squid");
    }

    @Test
    void whatManyPilotsLackIsToldOnceWithTheirNumber() {
        String lacking = Fleets.QUIET.replace("  squid: http://squid.example.edu:3128\n", "");

        assertThat(Fleets.places(lacking + Fleets.many(20))).hasSize(20);
        assertThat(Fleets.lines(lacking + "  own: { squid: None }\n" + Fleets.many(21)))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("11:3 warning[squid-missing] pilots.ep0.squid: ")
                        .contains("the same holds for 20 more pilots; see to `defaults`."));
    }

    @Test
    void errorsAreToldForEachPilot() {
        String lacking = Fleets.QUIET.replace("  site: CHTC\n", "");

        assertThat(Fleets.places(lacking + Fleets.many(100))).hasSize(100);
    }

    @Test
    void theListIsBoundedAndTheRestCounted() {
        FleetReport report = Fleets.report(Fleets.QUIET.replace("  site: CHTC\n", "") + Fleets.many(50_001));

        assertThat(report.diagnostics()).hasSize(50_000);
        assertThat(report).returns(1L, FleetReport::omitted).returns(true, FleetReport::hasErrors);
    }

    @Test
    void aPieceOfAValueIsShownThroughQuotesInAPilotToo() {
        assertThat(Fleets.places(Fleets.QUIET + "  ep1:\n    startExpression: \"a \\u003d= 'ü' &&\"\n"))
                .contains("12:37 expression-syntax pilots.ep1.startExpression");
    }

    @Test
    void severalPilotsMayStandInALine() {
        String fleet =
                "{defaults: {site: CHTC, resource: 'ü', token: /t, squid: None, workDir: /w, cvmfs: {mode: none},"
                        + " pull: never, limits: {pids: 1, openFiles: 2}}, pilots: {a: {}, b: {squid: 'x y'}, c: {user: root}}}";

        assertThat(Fleets.places(fleet))
                .containsExactly(
                        "1:35 resource-name defaults.resource",
                        "1:" + (fleet.indexOf("'x y'") + 1) + " squid-address pilots.b.squid",
                        "1:" + (fleet.indexOf("root") + 1) + " user-root pilots.c.user");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void linesEndAsTheyDoInAnyFile(String end) {
        String fleet = (Fleets.QUIET + "  ep1: {}\n  ep2:\n    # ü𝄞\n    squid: 'x y'\n").replace("\n", end);

        assertThat(Fleets.places("\uFEFF" + fleet)).containsExactly("14:12 squid-address pilots.ep2.squid");
    }

    @Test
    void aFilesOwnProblemsComeInTheOrderOfTheFile() {
        assertThat(
                        Fleets.places(
                                "a: 1\npilots:\n  ep1: { site: A, resource: B, token: /t, squid: 'x y', workDir: /w,"
                                        + " cvmfs: {mode: none}, pull: never, limits: {pids: 1, openFiles: 1}}\ndefaults: [b]\npilots: {}\n"))
                .containsExactly(
                        "1:1 unknown-key a",
                        "3:50 squid-address pilots.ep1.squid",
                        "4:11 wrong-type defaults",
                        "5:1 duplicate-key pilots");
    }

    @Test
    void theSameReportComesEachTime() {
        String fleet = Fleets.QUIET + Fleets.many(500).replace("{}", "{ squid: 'x y', usr: a }");

        List<String> first = Fleets.lines(fleet);

        assertThat(first).hasSize(1000).isEqualTo(Fleets.lines(fleet));
    }

    @Test
    void aProblemOfTheNameIsThatOfItsKey() {
        assertThat(Fleets.places(Fleets.QUIET + "  ../x: {}\n  '': {}\n  .a: {}\n  a b: {}\n  ü: {}\n  "
                        + "a".repeat(241) + ": {}\n"))
                .containsExactly(
                        "11:3 pilot-name pilots[\"../x\"]",
                        "12:3 pilot-name pilots[\"\"]",
                        "13:3 pilot-name pilots[\".a\"]",
                        "14:3 pilot-name pilots[\"a b\"]",
                        "15:3 pilot-name pilots[\"ü\"]",
                        "16:3 pilot-name pilots." + "a".repeat(241));
    }

    @Test
    void theCaseOfLettersAloneTellsNoPilotsApart() {
        assertThat(Fleets.places(Fleets.QUIET + "  Ep1: {}\n  eP1: {}\n  eP1: {}\n"))
                .containsExactly("12:3 pilot-name-case pilots.eP1", "13:3 duplicate-key pilots.eP1");
    }

    @Test
    void aNameInThePilotOrTheDefaultsHasToBeItsOwn() {
        assertThat(Fleets.places(Fleets.QUIET.replace("  pull:", "  name: ep1\n  pull:")
                        + "  ep1: {}\n  ep2: {}\n  ep3: { name: ep2 }\n  ep4: { name: [] }\n"))
                .containsExactly(
                        "8:9 pilot-name-differs defaults.name",
                        "14:16 pilot-name-differs pilots.ep3.name",
                        "15:16 pilot-name-differs pilots.ep4.name");
    }

    @Test
    void pilotsOfOneResourceThatWriteTheSameDirectoryAreToldOnce() {
        String cvmfs = "cvmfs: { mode: cvmfsexec, repos: [a.example.edu], cacheDir: /c }";
        String fleet = Fleets.QUIET + """
                  ep1: { CVMFS, workDir: /w }
                  ep2: { CVMFS }
                  ep3: { CVMFS }
                  ep4: { CVMFS, resource: Other, workDir: /w }
                  ep5: { workDir: /x/../w/ }
                """.replace("CVMFS", cvmfs);

        assertThat(Fleets.places(fleet))
                .containsExactly(
                        "12:70 directory-shared pilots.ep2.cvmfs.cacheDir",
                        "15:19 directory-shared pilots.ep5.workDir");
        assertThat(Fleets.places(Fleets.QUIET.replace("cvmfs: { mode: none }", cvmfs) + Fleets.many(3)))
                .isEmpty();
    }
}
