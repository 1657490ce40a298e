package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Podman's own generator, version 5.4. */
@RealEngines
class QuadletGeneratorTest {
    private static final String KNOWN_UNIT = "[Container]\nImage=example.edu/image:1\n";

    @BeforeEach
    void requireSystemd() {
        Systemd.require();
    }

    /** An older podman's unit says in flags what a newer one's says in keys: the same command but for the order. */
    @ParameterizedTest
    @ValueSource(strings = {"4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "5.0", "5.3"})
    void unitsForOlderPodmansMeanTheSame(String version, Workspace workspace) throws Exception {
        List<String> now = command(workspace, "5.4");

        List<String> then = command(workspace, version);

        assertThat(then).containsExactlyInAnyOrderElementsOf(now);
    }

    /** The words of the command; a flag is one with its value, however that is joined to it. */
    private static List<String> command(Workspace workspace, String version) throws Exception {
        Path units = Files.createDirectories(workspace.path().resolve("units-" + version));
        Files.writeString(units.resolve("pilot.container"), text(version));
        String service = Systemd.SYSTEM.generate(units).orFail().out();
        String line = service.lines()
                .filter(each -> each.startsWith("ExecStart="))
                .findFirst()
                .orElseThrow();
        return List.of(line.replaceAll(" (--?[a-z-]+) (?!-)", " $1=").split(" ", -1));
    }

    private static String text(String version) {
        Map<String, Object> settings = Settings.with(Map.ofEntries(
                Map.entry("image", "example.edu/pilot:1"),
                Map.entry("name", "pilot"),
                Map.entry("pull", "always"),
                Map.entry("user", "1000:1000"),
                Map.entry("selinux", "disable"),
                Map.entry("apparmor", "unconfined"),
                Map.entry("limits", Map.of("cpus", 8, "memoryMb", 16000, "pids", 16384, "openFiles", 2048)),
                Map.entry("entrypoint", "bash"),
                Map.entry("command", List.of("-c", "id")),
                Map.entry(
                        "targets",
                        Map.of(
                                "quadlet",
                                Map.of(
                                        "podmanVersion",
                                        version,
                                        "autoUpdate",
                                        true,
                                        "rootless",
                                        true,
                                        "tokenSecret",
                                        "ospool-token")))));
        return Pilot.line("quadlet", settings).text();
    }

    /** Why our table of keys matters. */
    @ParameterizedTest
    @ValueSource(strings = {"Memory=1g", "AppArmor=unconfined", "Unknown=1"})
    void aKeyThatThisPodmanLacksIsRefused(String line, Workspace workspace) throws Exception {
        Files.writeString(workspace.directory("units").resolve("a.container"), KNOWN_UNIT + line + "\n");

        Program.Outcome outcome = Systemd.SYSTEM.generate(workspace.path().resolve("units"));

        assertThat(outcome.err()).contains("unsupported key '" + line.replaceAll("=.*", "") + "'");
    }

    @Test
    void unitsForNewerPodmansAreNotForThisOne(Workspace workspace) throws Exception {
        Path units = workspace.directory("units");
        Files.writeString(units.resolve("pilot.container"), text("5.8"));

        assertThat(Systemd.SYSTEM.generate(units).err()).contains("unsupported key");
    }

    /** Why no malformed line may ever be written. */
    @Test
    void oneMalformedLineTakesEveryQuadletOfTheDirectory(Workspace workspace) throws Exception {
        Path units = workspace.directory("units");
        Files.writeString(units.resolve("good.container"), KNOWN_UNIT);
        assertThat(Systemd.SYSTEM.generate(units).orFail().out()).contains("good.service");

        Files.writeString(units.resolve("bad.container"), KNOWN_UNIT + "Environment=\"A=first\nsecond\"\n");

        Program.Outcome outcome = Systemd.SYSTEM.generate(units);
        assertThat(outcome.out()).doesNotContain("good.service");
        assertThat(outcome.err()).contains("not a key-value pair").contains("No files parsed");
    }

    @Test
    void aUsersGeneratorTakesARootlessUnit(Workspace workspace) throws Exception {
        Path units = workspace.directory("units");
        Files.writeString(units.resolve("pilot.container"), text("5.4"));

        Program.Outcome outcome = Systemd.USER.generate(units);

        assertThat(outcome.orFail().out())
                .contains("--userns keep-id:uid=1000,gid=1000")
                .contains("WantedBy=default.target");
    }
}
