package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    private static final String FLEET = """
            defaults:
              site: CHTC
              token: /etc/osg/ospool-ep.tkn
              workDir: /worker
              squid: http://squid.example.edu:3128
              cvmfs: { mode: none }
              pull: always
              limits: { pids: 16384, openFiles: 2048 }
              targets: { ship: { weight: 1 } }
            pilots:
              ep1: { resource: CHTC-EP1 }
              ep2: { resource: CHTC-EP2 }
            """;

    private static final String CAR = "--set=targets.car.weight=1";

    @TempDir
    Path scratch;

    private Path out;
    private String fleet;

    @BeforeEach
    void write() throws IOException {
        out = scratch.resolve("out");
        fleet = Samples.file(scratch, "fleet.yaml", FLEET);
    }

    @Test
    void listsWhatItCreatesChangesAndRemoves() throws IOException {
        Result first = generate();
        Files.writeString(out.resolve("ep1/deck.txt"), "other");
        Files.delete(out.resolve("ep2/hold.txt"));
        Samples.file(
                scratch,
                "fleet.yaml",
                FLEET + "  ep3: { resource: CHTC-EP3, targets: { ship: null, car: { weight: 1 } } }\n");
        Result second = generate();
        Result third = generate();
        Samples.file(scratch, "fleet.yaml", FLEET.replace("  ep2: { resource: CHTC-EP2 }\n", ""));
        Result last = generate("--prune");

        assertThat(first)
                .isEqualTo(new Result(ExitStatus.DONE, """
                created ep1/deck.txt
                created ep1/hold.txt
                created ep2/deck.txt
                created ep2/hold.txt
                """, out + ": 4 created, 0 changed, 0 removed, 0 unchanged.\n"));
        assertThat(second)
                .isEqualTo(new Result(ExitStatus.DONE, """
                changed ep1/deck.txt
                created ep2/hold.txt
                created ep3/car.txt
                """, out + ": 2 created, 1 changed, 0 removed, 2 unchanged.\n"));
        assertThat(third).as("nothing to say").isEqualTo(new Result(ExitStatus.DONE, "", ""));
        assertThat(last)
                .isEqualTo(new Result(ExitStatus.DONE, """
                removed ep2/deck.txt
                removed ep2/hold.txt
                removed ep3/car.txt
                """, out + ": 0 created, 0 changed, 3 removed, 2 unchanged.\n"));
        assertThat(out.resolve("ep1/deck.txt")).content().isEqualTo("d\u00fcck\n");
        assertThat(out.resolve("ep2")).doesNotExist();
    }

    @Test
    void aCheckWritesNothingAndSaysByItsStatusWhetherThereIsSomethingToDo() {
        Result missing = generate("--check");
        assertThat(missing.status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(missing.err()).isEqualTo(out + ": would be: 4 created, 0 changed, 0 removed, 0 unchanged.\n");
        assertThat(out).doesNotExist();

        assertThat(generate().out()).isEqualTo(missing.out());
        assertThat(generate("--check")).isEqualTo(new Result(ExitStatus.DONE, "", ""));
        assertThat(generate("--check", "--only", "ep2", CAR, "--target", "car").status())
                .isEqualTo(ExitStatus.DIFFERENT);
    }

    @Test
    void printsAPatchInsteadOfTheList() throws IOException {
        generate();
        Files.writeString(out.resolve("ep2/deck.txt"), "duck\n");

        Result predicted = generate("--check", "--diff");
        Result done = generate("--diff");

        assertThat(predicted.status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(done.out()).isEqualTo(predicted.out()).isEqualTo("""
                diff --git a/ep2/deck.txt b/ep2/deck.txt
                --- a/ep2/deck.txt
                +++ b/ep2/deck.txt
                @@ -1 +1 @@
                -duck
                +d\u00fcck
                """);
    }

    @Test
    void printsOneJsonObject() {
        Result first = generate("--format", "json");
        Result second = generate("--format", "json", "--check");

        assertThat(first).isEqualTo(new Result(ExitStatus.DONE, """
                {"diagnostics":[],"created":["ep1/deck.txt",
                "ep1/hold.txt",
                "ep2/deck.txt",
                "ep2/hold.txt"],"changed":[],"removed":[],"unchanged":0}
                """, ""));
        assertThat(second.out())
                .isEqualTo("{\"diagnostics\":[],\"created\":[],\"changed\":[],\"removed\":[],\"unchanged\":4}\n");
        assertThat(generate("--format", "json", "--diff", "--set", "targets:={car: {weight: 1}}")
                        .out())
                .as("patches have a member of their own")
                .startsWith("{\"diagnostics\":[],\"diff\":[\"diff --git a/ep1/car.txt b/ep1/car.txt\\n");
    }

    @Test
    void writesNothingWhereOnePilotIsWrong() throws IOException {
        Samples.file(scratch, "fleet.yaml", FLEET + "  ep3: { resource: '!' }\n");

        Result text = generate();
        Result json = generate("--format", "json");

        assertThat(text.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).startsWith(fleet + ":13:20: error[").endsWith(fleet + ": 1 error.\n");
        assertThat(json.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(json.out())
                .contains("\"path\":\"pilots.ep3.resource\"")
                .endsWith("}],\"created\":[],\"changed\":[],\"removed\":[],\"unchanged\":0}\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void whatATargetCannotExpressIsFoundBeforeToo() throws IOException {
        Samples.file(
                scratch, "fleet.yaml", FLEET + "  ep3: { resource: CHTC-EP3, targets: { ship: { weight: heavy } } }\n");

        assertThat(generate().status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(out).doesNotExist();
    }

    @Test
    void strictFailsOnWarnings() throws IOException {
        Samples.file(scratch, "fleet.yaml", FLEET.replace("weight: 1", "weight: 9"));

        assertThat(generate("--strict").status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(out).doesNotExist();
        assertThat(generate().status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void withoutTargetsItWritesForDocker() throws IOException {
        Samples.file(scratch, "fleet.yaml", FLEET.replaceAll("  targets: .*\n", ""));

        Result result = TestRun.run("generate", fleet, "--output", out.toString());

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.out()).isEqualTo("created ep1/docker-run.sh\ncreated ep2/docker-run.sh\n");
        assertThat(out.resolve("ep1/docker-run.sh")).content().contains("--name ep1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("ep1/docker-run.sh"))))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void writesEachFileOfEveryTargetOnce() throws IOException {
        Samples.file(scratch, "fleet.yaml", FLEET.replaceAll("  targets: .*\n", "  attributes: { A: '1' }\n"));

        Result result = TestRun.run(
                "generate",
                fleet,
                "-o",
                out.toString(),
                "--target",
                "quadlet,docker,podman",
                "--target",
                "compose,kubernetes");

        assertThat(result.out().replaceAll("(?m)^created ", "").lines().filter(line -> line.startsWith("ep1/")))
                .containsExactly(
                        "ep1/compose.yaml",
                        "ep1/docker-run.sh",
                        "ep1/extra-attributes.cfg",
                        "ep1/manifest.yaml",
                        "ep1/podman-run.sh",
                        "ep1/ep1.container");
    }

    @Test
    void takesTheFleetFromStandardInput() {
        Result result = fleet().input(FLEET).with("generate", "-", "--output", out.toString());

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(out.resolve("ep2/hold.txt")).exists();
    }

    @Test
    void keepsAndMentionsWhatSomebodyChanged() throws IOException {
        generate();
        Files.writeString(out.resolve("ep2/deck.txt"), "mine");

        Result result = generate("--prune", "--only", "ep*", CAR, "--target", "car");

        assertThat(result.out()).contains("removed ep2/hold.txt").doesNotContain("ep2/deck.txt");
        assertThat(result.err())
                .contains("pilotconfig: ep2/deck.txt stays: no pilot has it any more, but it was changed since it was"
                        + " written.\n");
        assertThat(out.resolve("ep2/deck.txt")).hasContent("mine");
    }

    @Test
    void saysThatTheManifestIsDamaged() throws IOException {
        generate();
        Files.writeString(out.resolve(".pilotconfig.json"), "");

        Result result = generate();

        assertThat(result)
                .isEqualTo(
                        new Result(
                                ExitStatus.DONE,
                                "",
                                "pilotconfig: " + out
                                        + "/.pilotconfig.json is damaged, so what earlier runs wrote is not known and stays.\n"));
    }

    @Test
    void failsWhereItCannotWriteAndTellsWhatItDid() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("ep2"), "file");

        Result text = generate();
        assertThat(text.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(text.err()).endsWith("pilotconfig: cannot write " + out + "/ep2: it exists and is no directory\n");

        assertThat(text.out()).isEqualTo("created ep1/deck.txt\ncreated ep1/hold.txt\n");

        Files.delete(out.resolve("ep1/deck.txt"));
        Result json = generate("--format", "json");
        assertThat(json.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(json.out())
                .isEqualTo("{\"diagnostics\":[],\"created\":[\"ep1/deck.txt\"],\"changed\":[],\"removed\":[],"
                        + "\"unchanged\":1}\n");
    }

    @Test
    void refusesALinkThatLeadsOut() throws IOException {
        Files.createDirectory(out);
        Files.createSymbolicLink(out.resolve("ep1"), scratch);

        Result result = generate();

        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(scratch.resolve("deck.txt")).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithItsArguments() {
        assertThat(fleet().with("generate", fleet).err())
                .startsWith("pilotconfig: Missing required option: '--output=DIR'.\n");
        assertThat(generate("--target", "shop").err())
                .startsWith("pilotconfig: There is no target `shop`. Did you mean `ship`? Installed: car, ship.\n");
        assertThat(generate("--set", "limits.cpus").status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(generate("--only", "[").err()).startsWith("pilotconfig: --only: `[` is no pattern of names");
        assertThat(generate("--format", "xml").status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(fleet().with("generate", scratch + "/missing.yaml", "-o", out.toString()))
                .isEqualTo(new Result(
                        ExitStatus.FAILED,
                        "",
                        "pilotconfig: cannot read " + scratch + "/missing.yaml: no such file\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void aFleetThatCannotBeReadIsAnObjectToo() {
        String missing = scratch + "/missing.yaml";

        assertThat(fleet().with("generate", missing, "-o", out.toString(), "--format", "json", "--diff"))
                .isEqualTo(new Result(
                        ExitStatus.FAILED,
                        "{\"diagnostics\":[],\"diff\":[],\"created\":[],\"changed\":[],\"removed\":[],\"unchanged\":0}\n",
                        "pilotconfig: cannot read " + missing + ": no such file\n"));
    }

    @Test
    void refusesAValueThatTheLocaleLost() {
        assertThat(generate("--set", "environment.NAME=caf\uFFFD"))
                .isEqualTo(new Result(
                        ExitStatus.WRONG_USE,
                        "",
                        "pilotconfig: --set: the locale cannot express a character of it; try LC_ALL=C.UTF-8, or write it"
                                + " in the file.\nSee: pilotconfig generate --help\n"));
        assertThat(out).doesNotExist();
    }

    private Result generate(String... options) {
        String[] line = new String[options.length + 4];
        line[0] = "generate";
        line[1] = fleet;
        line[2] = "--output";
        line[3] = out.toString();
        System.arraycopy(options, 0, line, 4, options.length);
        return fleet().with(line);
    }

    /** How a run of this test begins. */
    TestRun fleet() {
        return new TestRun().renderers(FakeRenderer.quietFleet());
    }
}
