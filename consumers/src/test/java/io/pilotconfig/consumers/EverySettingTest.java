package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pilot with everything set, in the background: seen from inside, and by {@code inspect} where that tells more. */
@RealEngines
class EverySettingTest {
    private static final String SETTINGS = """
            site: CHTC
            resource: CHTC-EP1
            token: /HOST/token
            workDir: /HOST/work
            squid: http://squid.example.edu:3128
            startExpression: 'TARGET.RequestCpus <= 4'
            project: MyProject
            cvmfs:
              mode: cvmfsexec
              repos: [oasis.opensciencegrid.org]
              httpProxy: http://squid.example.edu:3128;DIRECT
              quotaLimitMb: 20000
              defaultLocal: /HOST/cvmfs.local
              cacheDir: /HOST/cache
              logDir: /HOST/logs
              debug: true
            name: /NAME/
            image: pilotconfig/stand-in:1
            pull: never
            user: '12345:54321'
            hostNetwork: false
            mounts:
              - { source: /HOST/shared, target: /data/shared }
              - { source: /HOST/shared, target: /data/read-only, readOnly: true }
            selinux: relabel
            apparmor: unconfined
            limits: { cpus: 1, memoryMb: 300, pids: 200, openFiles: 1024 }
            lifetime: { acceptJobsForHours: 62, retirementHours: 10, acceptIdleMinutes: 30 }
            attributes:
              KUBERNETES_NAMESPACE: '"path-osgdev"'
              RACK: 7
            attributesFile: /HOST/extra-attributes.cfg
            stopSeconds: 15
            environment:
              ENABLE_REMOTE_SYSLOG: 'false'
              _CONDOR_UPDATE_INTERVAL: 2
            targets:
              docker: { detach: true, restart: unless-stopped }
              podman: { detach: true, restart: unless-stopped }
            """;

    private static final Map<String, String> VARIABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("GLIDEIN_Site", "CHTC"),
            Map.entry("GLIDEIN_ResourceName", "CHTC-EP1"),
            Map.entry("GLIDEIN_Start_Extra", "TARGET.RequestCpus <= 4"),
            Map.entry("OSG_SQUID_LOCATION", "http://squid.example.edu:3128"),
            Map.entry("OSG_PROJECT_NAME", "MyProject"),
            Map.entry("CVMFSEXEC_REPOS", "oasis.opensciencegrid.org"),
            Map.entry("CVMFS_HTTP_PROXY", "http://squid.example.edu:3128;DIRECT"),
            Map.entry("CVMFS_QUOTA_LIMIT", "20000"),
            Map.entry("CVMFSEXEC_DEBUG", "true"),
            Map.entry("NUM_CPUS", "1"),
            Map.entry("MEMORY", "300"),
            Map.entry("ACCEPT_JOBS_FOR_HOURS", "62"),
            Map.entry("RETIREMENT_HOURS", "10"),
            Map.entry("ACCEPT_IDLE_MINUTES", "30"),
            Map.entry("ENABLE_REMOTE_SYSLOG", "false"),
            Map.entry("_CONDOR_UPDATE_INTERVAL", "2")));

    private static final long MEMORY = (300 + 100) * 1024L * 1024L;

    @ParameterizedTest
    @EnumSource
    void everythingArrives(Engine engine, Workspace workspace) {
        Container pilot = start(engine, workspace);
        Report report = pilot.report();

        assertThat(report.variablesBeside(engine)).containsExactlyInAnyOrderEntriesOf(VARIABLES);
        assertThat(report.uid()).isEqualTo(12345);
        assertThat(report.gid()).isEqualTo(54321);
        assertThat(report.network().namespace()).isNotEqualTo(engine.hostNetwork());
        assertThat(report.fuse().opens()).isTrue();
        assertMounts(report);
        assertLimits(report, pilot);
    }

    private static void assertMounts(Report report) {
        assertThat(report.at("/cvmfsexec/default.local").content()).isEqualTo("CVMFS_X=1\n");
        assertThat(report.at("/etc/osg/extra-attributes.cfg").content())
                .isEqualTo("KUBERNETES_NAMESPACE = \"path-osgdev\"\nRACK = 7\n");
        assertThat(report.at("/cvmfs-cache").entries()).containsExactly("in-cache");
        assertThat(report.at("/cvmfs-logs").entries()).containsExactly("in-logs");
        assertThat(report.at("/data/shared").entries()).containsExactly("in-shared");
        assertThat(report.at("/data/read-only").entries()).containsExactly("in-shared");
        for (String path : List.of("/pilot", "/cvmfs-cache", "/cvmfs-logs", "/data/shared")) {
            assertThat(report.mountAt(path).orElseThrow().options()).as(path).contains("rw");
        }
        for (String path : List.of("/data/read-only", "/cvmfsexec/default.local", "/etc/osg/extra-attributes.cfg")) {
            assertThat(report.mountAt(path).orElseThrow().options()).as(path).contains("ro");
        }
    }

    /** Where the machine lets engines limit, the kernel's own numbers; what the engine was told everywhere. */
    private static void assertLimits(Report report, Container pilot) {
        assertThat(report.limits()).containsEntry("nofile", new Report.Limit(1024, 1024));
        assertEnforced(report, "memory.max", "memory/memory.limit_in_bytes", Long.toString(MEMORY));
        assertEnforced(report, "pids.max", "pids/pids.max", "200");
        assertEnforced(
                report,
                "cpu.max",
                "cpu/cpu.cfs_quota_us",
                report.cgroup().containsKey("cpu.max") ? "100000 100000" : "100000");
        assertThat(pilot.inspect("{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}} {{.HostConfig.PidsLimit}}"))
                .isEqualTo(MEMORY + " 1000000000 200");
    }

    private static void assertEnforced(Report report, String inVersion2, String inVersion1, String value) {
        for (String file : List.of(inVersion2, inVersion1)) {
            if (report.cgroup().containsKey(file)) {
                assertThat(report.cgroup()).containsEntry(file, value);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEngineKnowsWhatIsNotSeenFromInside(Engine engine, Workspace workspace) {
        Container pilot = start(engine, workspace);

        assertThat(pilot.inspect("{{.State.Status}} {{.Config.StopTimeout}} {{.HostConfig.RestartPolicy.Name}}"))
                .isEqualTo("running 15 unless-stopped");
        assertThat(pilot.inspect("{{.Config.Tty}} {{.Config.OpenStdin}} {{.HostConfig.AutoRemove}}"))
                .isEqualTo("false false false");
        assertThat(pilot.inspect("{{.HostConfig.SecurityOpt}}"))
                .contains("apparmor=unconfined")
                .doesNotContain("label");
    }

    @ParameterizedTest
    @EnumSource
    void aPilotThatFoundNoJobsIsStartedAgain(Engine engine, Workspace workspace) throws Exception {
        Container pilot = start(engine, workspace);
        pilot.report();

        Files.delete(workspace.path().resolve("work/.hold"));

        pilot.awaitInspect("{{.RestartCount}}", count -> !count.equals("0"));
    }

    private static Container start(Engine engine, Workspace workspace) {
        workspace.write("cvmfs.local", "CVMFS_X=1\n");
        for (String directory : List.of("cache", "logs", "shared")) {
            workspace.directory(directory);
            workspace.write(directory + "/in-" + directory, "");
        }
        workspace.hold();
        String name = workspace.containerName(engine);
        Pilot.of(engine, workspace, SETTINGS.replace("/NAME/", name))
                .run(Shell.SH)
                .orFail();
        return new Container(engine, name);
    }
}
