package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a pilot is kept from its host, as the kernel tells it. */
@RealEngines
class IsolationTest {
    private static final String SETTINGS = """
            site: CHTC
            resource: CHTC-EP1
            token: /HOST/token
            workDir: /HOST/work
            targets: { docker: { interactive: false }, podman: { interactive: false } }
            """;

    /** Refuses one system call that nobody here makes. */
    private static final String PROFILE = """
            {
              "defaultAction": "SCMP_ACT_ALLOW",
              "syscalls": [{"names": ["swapon"], "action": "SCMP_ACT_ERRNO"}]
            }
            """;

    @ParameterizedTest
    @EnumSource
    void recommended(Engine engine, Workspace workspace) {
        Report report = Pilot.of(engine, workspace, SETTINGS).report();

        assertThat(report.status()).containsEntry("Seccomp", "0").containsEntry("NoNewPrivs", "1");
        assertThat(report.systemPaths()).doesNotContainValue("masked").doesNotContainValue("read-only");
    }

    @ParameterizedTest
    @EnumSource
    void minimum(Engine engine, Workspace workspace) {
        workspace.write("seccomp.json", PROFILE);

        Report report = Pilot.of(engine, workspace, SETTINGS + """
                security: { profile: minimum, seccompProfile: /HOST/seccomp.json }
                """).report();

        assertThat(report.status()).containsEntry("Seccomp", "2").containsEntry("NoNewPrivs", "1");
        assertThat(report.systemPaths())
                .containsEntry("/sys/firmware", "masked")
                .containsEntry("/proc/sys", "read-only");
        assertThat(report.variables())
                .as("inner containers cannot mount a /proc of their own beside masked paths")
                .containsEntry("SINGULARITY_DISABLE_PID_NAMESPACES", "True");
    }

    @ParameterizedTest
    @EnumSource
    void selinuxAndApparmorSwitchedOff(Engine engine, Workspace workspace) {
        workspace.hold();
        String name = workspace.containerName(engine);

        Pilot.of(engine, workspace, SETTINGS.replace("interactive: false", "detach: true") + """
                name: %s
                selinux: disable
                apparmor: unconfined
                """.formatted(name))
                .run(Shell.SH)
                .orFail();

        assertThat(new Container(engine, name).inspect("{{.HostConfig.SecurityOpt}}"))
                .contains("label=disable", "apparmor=unconfined");
    }

    @ParameterizedTest
    @EnumSource
    void hostNetworkWithoutCvmfsexec(Engine engine, Workspace workspace) {
        Report report =
                Pilot.of(engine, workspace, SETTINGS + "hostNetwork: true\n").report();

        assertThat(report.network().namespace()).isEqualTo(engine.hostNetwork());
    }

    @ParameterizedTest
    @EnumSource
    void aUserByNumber(Engine engine, Workspace workspace) {
        Report report = Pilot.of(engine, workspace, SETTINGS + "user: 4242\n").report();

        assertThat(report.uid()).isEqualTo(4242);
    }
}
