package io.pilotconfig.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.check.CheckedSettings;
import io.pilotconfig.core.settings.PilotSettings;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pilot's container consists of. */
class LaunchPlanTest {
    private static final String REFERENCE = """
            site: SITE
            resource: RESOURCE
            token: /path/to/token
            workDir: /worker-temp-dir
            startExpression: True
            squid: http://squid.example.edu:3128
            """;

    @Test
    void theFirstExampleOfTheDocumentWithCvmfsexec() {
        LaunchPlan plan = plan(REFERENCE
                + "cvmfs: {mode: cvmfsexec, repos: [oasis.opensciencegrid.org, singularity.opensciencegrid.org]}\n");
        assertThat(variables(plan))
                .containsExactly(
                        "GLIDEIN_Site=SITE <- site",
                        "GLIDEIN_ResourceName=RESOURCE <- resource",
                        "GLIDEIN_Start_Extra=True <- startExpression",
                        "OSG_SQUID_LOCATION=http://squid.example.edu:3128 <- squid",
                        "CVMFSEXEC_REPOS=oasis.opensciencegrid.org singularity.opensciencegrid.org <- cvmfs.repos");
        assertThat(mounts(plan))
                .containsExactly(
                        "TOKEN /path/to/token:/etc/condor/tokens-orig.d/flock.opensciencegrid.org <- token",
                        "SCRATCH /worker-temp-dir:/pilot <- workDir");
        assertThat(plan.devices())
                .extracting(d -> d.path() + " <- " + d.setting())
                .containsExactly("/dev/fuse <- cvmfs.mode");
        assertThat(plan.isolation()).isEqualTo(new Isolation(Optional.empty(), true, true, false, Optional.empty()));
        assertThat(plan.hostNetwork()).isTrue();
        assertThat(plan.image()).isEqualTo("opensciencegrid/osgvo-docker-pilot:release");
        assertThat(plan.user()).isEqualTo("osg");
        assertThat(plan.limits())
                .isEqualTo(new ResourceLimits(
                        OptionalInt.empty(), OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty()));
        assertThat(plan.name()).isEmpty();
        assertThat(plan.pull()).isEmpty();
        assertThat(plan.command()).isEmpty();
        assertThat(plan.attributes()).isEmpty();
        assertThat(plan.gpus()).isEmpty();
    }

    @Test
    void theSecondExampleOfTheDocumentWithABindMount() {
        LaunchPlan plan = plan(REFERENCE + "cvmfs: {mode: bind-mount}\n");
        assertThat(variables(plan)).hasSize(4).noneMatch(variable -> variable.contains("CVMFS"));
        assertThat(mounts(plan))
                .containsExactly(
                        "TOKEN /path/to/token:/etc/condor/tokens-orig.d/flock.opensciencegrid.org <- token",
                        "SCRATCH /worker-temp-dir:/pilot <- workDir",
                        "CVMFS /cvmfs:/cvmfs shared <- cvmfs.hostPath");
        assertThat(plan.devices()).isEmpty();
        assertThat(plan.hostNetwork()).isFalse();
    }

    @Test
    void everythingSet() throws IOException {
        LaunchPlan plan = plan(Files.readString(Path.of("src/test/resources/whole/everything.yaml")));
        assertThat(variables(plan))
                .containsExactly(
                        "GLIDEIN_Site=CHTC <- site",
                        "GLIDEIN_ResourceName=CHTC-EP1 <- resource",
                        "GLIDEIN_Start_Extra=TARGET.RequestCpus <= 4 <- startExpression",
                        "OSG_SQUID_LOCATION=http://squid.example.edu:3128 <- squid",
                        "CVMFSEXEC_REPOS=oasis.opensciencegrid.org singularity.opensciencegrid.org <- cvmfs.repos",
                        "CVMFS_HTTP_PROXY=http://squid.example.edu:3128;DIRECT <- cvmfs.httpProxy",
                        "CVMFS_QUOTA_LIMIT=20000 <- cvmfs.quotaLimitMb",
                        "CVMFSEXEC_DEBUG=true <- cvmfs.debug",
                        "OSG_PROJECT_NAME=MyProject <- project",
                        "NUM_CPUS=8 <- limits.cpus",
                        "MEMORY=16000 <- limits.memoryMb",
                        "ACCEPT_JOBS_FOR_HOURS=62 <- lifetime.acceptJobsForHours",
                        "RETIREMENT_HOURS=10 <- lifetime.retirementHours",
                        "ACCEPT_IDLE_MINUTES=30 <- lifetime.acceptIdleMinutes",
                        "SINGULARITY_DISABLE_PID_NAMESPACES=True <- security.profile",
                        "ENABLE_REMOTE_SYSLOG=false <- environment.ENABLE_REMOTE_SYSLOG");
        assertThat(mounts(plan))
                .containsExactly(
                        "TOKEN /etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org relabelled <- token",
                        "SCRATCH /worker-temp-dir:/pilot relabelled <- workDir",
                        "CVMFS_DEFAULT_LOCAL /etc/osg/cvmfs.local:/cvmfsexec/default.local ro relabelled <- cvmfs.defaultLocal",
                        "CVMFS_CACHE /var/cache/pilot-cvmfs:/cvmfs-cache relabelled <- cvmfs.cacheDir",
                        "CVMFS_LOGS /var/log/pilot-cvmfs:/cvmfs-logs relabelled <- cvmfs.logDir",
                        "ATTRIBUTES /srv/osg/extra-attributes.cfg:/etc/osg/extra-attributes.cfg ro relabelled <- attributesFile",
                        "OPENCL_VENDORS /etc/OpenCL/vendors:/etc/OpenCL/vendors ro <- gpu",
                        "FURTHER /data/shared:/data/shared ro <- mounts[0]");
        assertThat(plan.isolation())
                .isEqualTo(new Isolation(
                        Optional.of("/etc/osg/apptainer-seccomp.json"), false, true, false, Optional.of("unconfined")));
        assertThat(plan.limits())
                .isEqualTo(new ResourceLimits(
                        OptionalInt.of(8), OptionalLong.of(16100), OptionalInt.of(16384), OptionalInt.of(2048)));
        assertThat(plan.attributes())
                .contains(new AttributesFile(
                        "/srv/osg/extra-attributes.cfg",
                        "/etc/osg/extra-attributes.cfg",
                        "KUBERNETES_NAMESPACE = \"path-osgdev\"\n"));
        assertThat(plan.gpus()).contains(new Gpus(OptionalInt.of(2)));
        assertThat(plan.pull()).contains(Pull.ALWAYS);
        assertThat(plan.name()).contains("ospool-pilot");
        assertThat(plan.entrypoint()).contains("bash");
        assertThat(plan.command()).containsExactly("bash", "-c", "id");
        assertThat(plan.stopSeconds()).hasValue(15);
        assertThat(plan.targets()).containsOnlyKeys("docker", "kubernetes");
    }

    @ParameterizedTest
    @CsvSource({
        "cvmfsexec, , true",
        "cvmfsexec, true, true",
        "cvmfsexec, false, false",
        "bind-mount, , false",
        "bind-mount, true, true",
        "none, , false",
        "none, true, true",
    })
    void theHostsNetworkIsUsedAsWrittenElseWithCvmfsexec(String mode, String written, boolean used) {
        LaunchPlan plan =
                plan(Checks.with("cvmfs: {mode: " + mode + (mode.equals("cvmfsexec") ? ", repos: [a.b]}" : "}"))
                        + (written == null ? "" : "hostNetwork: " + written));
        assertThat(plan.hostNetwork()).isEqualTo(used);
        assertThat(plan.hostNetworkWritten())
                .isEqualTo(Optional.ofNullable(written).map(Boolean::valueOf));
    }

    @ParameterizedTest
    @CsvSource({
        "security: {profile: minimum}, security.profile",
        "gpu: {}, gpu",
        "gpu: {count: 1}, gpu",
    })
    void pidNamespacesAreSwitchedOffWhereTheyDoNotWork(String line, String cause) {
        assertThat(variables(plan(Checks.with(line)))).contains("SINGULARITY_DISABLE_PID_NAMESPACES=True <- " + cause);
        assertThat(variables(plan(Checks.with(line) + "environment: {SINGULARITY_DISABLE_PID_NAMESPACES: 'yes'}\n")))
                .contains("SINGULARITY_DISABLE_PID_NAMESPACES=yes <- environment.SINGULARITY_DISABLE_PID_NAMESPACES")
                .doesNotContain("SINGULARITY_DISABLE_PID_NAMESPACES=True <- " + cause);
    }

    @Test
    void selinuxConcernsThePilotsOwnMountsOnly() {
        LaunchPlan relabelled = plan(
                Checks.with(
                        "selinux: relabel\ncvmfs: {mode: bind-mount, hostPath: /srv/cvmfs}\nmounts: [{source: /a, target: /b}]"));
        assertThat(relabelled.mounts())
                .filteredOn(Mount::relabelled)
                .extracting(Mount::role)
                .containsExactly(Mount.Role.TOKEN, Mount.Role.SCRATCH);
        assertThat(relabelled.isolation().selinuxDisabled()).isFalse();
        LaunchPlan disabled = plan(Checks.with("selinux: disable"));
        assertThat(disabled.mounts()).noneMatch(Mount::relabelled);
        assertThat(disabled.isolation().selinuxDisabled()).isTrue();
    }

    @Test
    void furtherVariablesArriveByteForByteAndInOrder() {
        String value = "\t\n \"$(x)\\ é😀";
        PilotSettings settings = Checks.quiet()
                .putEnvironment("B", value)
                .putEnvironment("A", "")
                .build();
        assertThat(LaunchPlan.of(settings).environment())
                .extracting(Variable::name)
                .endsWith("B", "A");
        assertThat(LaunchPlan.of(settings).environment())
                .extracting(Variable::value)
                .endsWith(value, "");
    }

    @Test
    void noMemoryIsTooMuchForItsHeadRoom() {
        assertThat(plan(Checks.with("limits: {memoryMb: 999999999}")).limits().memoryMib())
                .hasValue(1_000_000_099L);
    }

    @Test
    void theSameSettingsGiveAnEqualPlan() throws IOException {
        String yaml = Files.readString(Path.of("src/test/resources/whole/everything.yaml"));
        assertThat(plan(yaml)).isEqualTo(plan(yaml)).hasSameHashCodeAs(plan(yaml));
        assertThat(List.of(plan(yaml).toString())).containsExactly(plan(yaml).toString());
    }

    @Test
    void onlyCheckedSettingsAreLaunched() {
        assertThat(Launch.class.getConstructors()).isEmpty();
        assertThat(Launch.class.getDeclaredMethods())
                .filteredOn(method -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .singleElement()
                .satisfies(method -> assertThat(method.getParameterTypes()).containsExactly(CheckedSettings.class));
        CheckedSettings checked = Checks.report(Checks.QUIET).orThrow();
        assertThat(Launch.of(checked).plan()).isEqualTo(LaunchPlan.of(checked.settings()));
    }

    private static LaunchPlan plan(String yaml) {
        return LaunchPlan.of(Checks.report(yaml).settings().orElseThrow());
    }

    private static List<String> variables(LaunchPlan plan) {
        return plan.environment().stream()
                .map(variable -> variable.name() + "=" + variable.value() + " <- " + variable.setting())
                .toList();
    }

    private static List<String> mounts(LaunchPlan plan) {
        return plan.mounts().stream()
                .map(mount -> mount.role() + " " + mount.source() + ":" + mount.target()
                        + (mount.readOnly() ? " ro" : "")
                        + (mount.shared() ? " shared" : "")
                        + (mount.relabelled() ? " relabelled" : "")
                        + " <- " + mount.setting())
                .toList();
    }
}
