package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.docker.RunCodes;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the engines do of themselves, and rules of ours stand on. A test that fails here means that an engine has changed,
 * and that the rule named beside it may go.
 */
@RealEngines
class EngineFactTest {
    /** {@code remove-with-restart}. */
    @ParameterizedTest
    @EnumSource
    void removeExcludesRestart(Engine engine) {
        assertThat(engine.call("run", "--rm", "--restart=always", Engine.IMAGE).err())
                .containsAnyOf("cannot specify both --restart and --rm", "conflicts with --restart");
        Map<String, Object> options = Map.of("remove", true, "restart", "always");
        assertThat(Pilot.refusals(engine.id(), Settings.with(Map.of("targets", Map.of(engine.id(), options)))))
                .containsExactly(RunCodes.REMOVE_WITH_RESTART);
    }

    /** {@code restart-on-failure}. */
    @ParameterizedTest
    @EnumSource
    void onFailureDoesNotRestartAPilotThatFoundNoJobs(Engine engine, Workspace workspace) {
        String name = workspace.containerName(engine);
        Container container = new Container(engine, name);
        engine.call("run", "--detach", "--restart=on-failure", "--name", name, Engine.IMAGE)
                .orFail();

        container.awaitInspect("{{.State.Status}}", "exited"::equals);

        assertThat(container.inspect("{{.State.ExitCode}} {{.RestartCount}}")).isEqualTo("0 0");
    }

    /** {@code bind-source-exists}, docker. */
    @Test
    void dockerMakesADirectoryOfAMissingSource(Workspace workspace) {
        String missing = workspace.path("missing");

        Engine.DOCKER.call("run", "--rm", "-v", missing + ":/x", Engine.IMAGE).orFail();

        assertThat(workspace.path().resolve("missing")).isEmptyDirectory();
    }

    /** No {@code bind-source-exists} for podman. */
    @Test
    void podmanRefusesAMissingSource(Workspace workspace) {
        String missing = workspace.path("missing");

        assertThat(Engine.PODMAN
                        .call("run", "--rm", "-v", missing + ":/x", Engine.IMAGE)
                        .err())
                .contains("no such file or directory");
        assertThat(Files.exists(workspace.path().resolve("missing"))).isFalse();
    }

    /** {@code bind-mount-colon}. */
    @ParameterizedTest
    @EnumSource
    void aColonSplitsAMount(Engine engine, Workspace workspace) {
        workspace.directories(List.of(workspace.path("a:b")));

        assertThat(engine.call("run", "--rm", "-v", workspace.path("a:b") + ":/x", Engine.IMAGE)
                        .err())
                .containsAnyOf("invalid mode: /x", "invalid option type \"/x\"");
    }

    /** {@code mount-target-twice}. */
    @ParameterizedTest
    @EnumSource
    void twoMountsAtOnePlaceAreRefused(Engine engine, Workspace workspace) {
        String work = workspace.path("work");

        assertThat(engine.call("run", "--rm", "-v", work + ":/x", "-v", work + ":/x/", Engine.IMAGE)
                        .err())
                .containsAnyOf("Duplicate mount point", "duplicate mount destination");
        Map<String, Object> mount = Map.of("source", work, "target", "/x");
        Map<String, Object> same = Map.of("source", work, "target", "/x/");
        assertThat(Pilot.refusals(engine.id(), Settings.with(Map.of("mounts", List.of(mount, same)))))
                .containsExactly(Codes.MOUNT_TARGET_TWICE);
    }

    /** {@code container-name-short}. */
    @Test
    void dockerRefusesANameOfOneCharacter() {
        assertThat(Engine.DOCKER
                        .call("run", "--rm", "--name", "a", Engine.IMAGE)
                        .err())
                .contains("Invalid container name (a)");
        assertThat(Pilot.refusals("docker", Settings.with(Map.of("name", "a"))))
                .containsExactly(RunCodes.CONTAINER_NAME_SHORT);
        assertThat(Pilot.refusals("podman", Settings.with(Map.of("name", "a")))).isEmpty();
    }

    /** {@code interactive-terminal}: docker fails, podman warns. */
    @ParameterizedTest
    @EnumSource
    void interactiveWithoutATerminal(Engine engine) {
        Program.Outcome outcome = engine.call("run", "-it", "--rm", Engine.IMAGE);

        assertThat(outcome.err()).containsIgnoringCase("the input device is not a TTY");
        assertThat(outcome.succeeded()).isEqualTo(engine == Engine.PODMAN);
    }

    /** Core's {@code user-root} and the default user: the image's name for 1000. */
    @ParameterizedTest
    @EnumSource
    void aNameOfAUserIsLookedUpInTheImage(Engine engine) {
        assertThat(engine.call("run", "--rm", "--user", "nobody-there", Engine.IMAGE)
                        .err())
                .contains("unable to find user nobody-there");
    }

    /** Nothing of ours, but nobody should be surprised: only podman hands the caller's proxies on. */
    @ParameterizedTest
    @EnumSource
    void podmanHandsTheCallersProxiesOn(Engine engine) {
        Program.Outcome outcome = Program.of(
                        "env", "http_proxy=http://squid.example.edu:3128", engine.id(), "run", "--rm", Engine.IMAGE)
                .with(Engine.environment())
                .run();

        assertThat(Optional.ofNullable(
                        Report.in(outcome.orFail().out()).variables().get("http_proxy")))
                .isEqualTo(engine == Engine.PODMAN ? Optional.of("http://squid.example.edu:3128") : Optional.empty());
    }

    /** No rule: only the machine knows how many it has. */
    @Test
    void dockerRefusesMoreCpusThanTheMachineHas() {
        assertThat(Engine.DOCKER
                        .call("run", "--rm", "--cpus=100000", Engine.IMAGE)
                        .err())
                .contains("Range of CPUs");
    }

    /** The document's {@code :shared} is for a host whose /cvmfs is a mount, as autofs makes it. */
    @Test
    void dockerRefusesToShareWhatIsNoSharedMount(Workspace workspace) {
        assertThat(Engine.DOCKER
                        .call("run", "--rm", "-v", workspace.path("work") + ":/cvmfs:shared", Engine.IMAGE)
                        .err())
                .contains("not a shared mount");
    }
}
