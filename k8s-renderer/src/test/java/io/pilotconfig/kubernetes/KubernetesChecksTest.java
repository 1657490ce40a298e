package io.pilotconfig.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.Cvmfs;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When each rule speaks; the golden files hold what it says. */
class KubernetesChecksTest {
    private static final Cvmfs EXEC =
            CvmfsExec.builder().addRepo("a.b").cacheDir("/cache").build();

    @ParameterizedTest
    @CsvSource({
        "ospool-pilot, true",
        "a, true",
        "0, true",
        "Pilot, false",
        "a.b, false",
        "a_b, false",
        "-a, false",
        "a-, false",
    })
    void nameIsALabel(String name, boolean isRight) {
        assertThat(codes(settings().name(name), Map.of()).contains(KubernetesCodes.NAME))
                .isEqualTo(!isRight);
    }

    @Test
    void nameOfACronJobIsShorter() {
        Map<String, String> cronJob = Map.of("workload", "cronjob", "schedule", "@daily");

        assertThat(codes(settings().name("a".repeat(52)), cronJob)).doesNotContain(KubernetesCodes.NAME);
        assertThat(codes(settings().name("a".repeat(53)), cronJob)).contains(KubernetesCodes.NAME);
        assertThat(codes(settings().name("a".repeat(63)), Map.of())).doesNotContain(KubernetesCodes.NAME);
        assertThat(codes(settings().name("a".repeat(64)), Map.of())).contains(KubernetesCodes.NAME);
    }

    @ParameterizedTest
    @CsvSource({"osg, true", "osg:osg, true", "1000, true", "2000:3000, true", "condor, false", "osg:condor, false"})
    void userHasANumber(String user, boolean isRight) {
        assertThat(codes(settings().user(user), Map.of()).contains(KubernetesCodes.USER))
                .isEqualTo(!isRight);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "",
            value = {
                "schedule, @daily",
                "concurrency, allow",
                "backoffLimit, 1",
                "ttlSeconds, 1",
                "storageClass, fast",
                "cvmfsClaim, cvmfs",
                "fuseResource, a.b/c",
                "fuse, privileged",
            })
    void optionWithoutEffect(String option, String value) {
        assertThat(findings(settings(), Map.of(option, value)))
                .filteredOn(finding -> finding.code().equals(KubernetesCodes.OPTION_UNUSED))
                .extracting(finding -> finding.path().toString())
                .containsExactly("targets.kubernetes." + option);
    }

    @Test
    void optionsWithoutEffectElsewhere() {
        assertThat(codes(settings(), Map.of("workload", "daemonset", "replicas", 1)))
                .contains(KubernetesCodes.OPTION_UNUSED);
        assertThat(codes(settings().workDir("/work"), Map.of("scratch", "host-path", "scratchSize", "1Gi")))
                .contains(KubernetesCodes.OPTION_UNUSED);
    }

    @Test
    void scratchOnTheNodeIsNamed() {
        assertThat(codes(settings(), Map.of("scratch", "host-path"))).contains(KubernetesCodes.SCRATCH_DIRECTORY);
        assertThat(codes(settings().workDir("/work"), Map.of("scratch", "host-path")))
                .doesNotContain(KubernetesCodes.SCRATCH_DIRECTORY, KubernetesCodes.WORK_DIR_UNUSED)
                .contains(KubernetesCodes.HOST_DIRECTORY);
        assertThat(codes(settings().workDir("/work"), Map.of())).contains(KubernetesCodes.WORK_DIR_UNUSED);
    }

    @Test
    void claimsComeWithPodsSince123() {
        assertThat(codes(settings(), Map.of("scratch", "claim", "version", "1.22")))
                .contains(KubernetesCodes.CLAIM_VERSION);
        assertThat(codes(settings(), Map.of("scratch", "claim", "version", "1.23")))
                .doesNotContain(KubernetesCodes.CLAIM_VERSION);
    }

    @Test
    void pilotsOnOneNodeShareNothing() {
        PilotSettings.Builder cached = settings().cvmfs(EXEC);

        assertThat(codes(cached, Map.of())).doesNotContain(KubernetesCodes.SHARED_DIRECTORY);
        assertThat(codes(cached, Map.of("replicas", 2))).contains(KubernetesCodes.SHARED_DIRECTORY);
        assertThat(codes(cached, Map.of("workload", "daemonset"))).doesNotContain(KubernetesCodes.SHARED_DIRECTORY);
        assertThat(codes(cached, Map.of("workload", "cronjob", "schedule", "@daily", "concurrency", "allow")))
                .contains(KubernetesCodes.SHARED_DIRECTORY);
    }

    @ParameterizedTest
    @CsvSource({
        "/etc/condor/tokens-orig.d, false",
        "/etc/condor/tokens-orig.d/, false",
        "/etc/condor/./tokens-orig.d//x, false",
        "/etc/condor/tokens-orig.d2, true",
        "/etc/condor/passwords-orig.d, true",
        "/a:b, false",
        "/dev/fuse, false",
    })
    void mountsThatKubernetesTakes(String target, boolean isRight) {
        PilotSettings.Builder settings = settings().cvmfs(EXEC).addMount(mount(target));

        assertThat(codes(settings, Map.of("fuse", "privileged")).contains(KubernetesCodes.MOUNT_PATH))
                .isEqualTo(!isRight);
    }

    @Test
    void aMountOfOnesOwnMayBeThePilotsDirectory() {
        PilotSettings settings = settings().addMount(mount("/pilot/.")).build();
        LaunchPlan plan = LaunchPlan.of(settings);

        assertThat(new VolumeMapper(plan, KubernetesOptions.defaults()).map().volumes())
                .extracting(Volume::name)
                .containsExactly("token", "mount-0");
        assertThat(codes(settings().addMount(mount("/pilot")), Map.of())).doesNotContain(KubernetesCodes.SCRATCH_SIZE);
    }

    @Test
    void aDrainHasTime() {
        assertThat(codes(settings(), Map.of("drain", true))).contains(KubernetesCodes.DRAIN_STOP_SECONDS);
        assertThat(codes(settings().stopSeconds(3600), Map.of("drain", true)))
                .doesNotContain(KubernetesCodes.DRAIN_STOP_SECONDS, KubernetesCodes.STOP_SECONDS_USELESS);
        assertThat(codes(settings().stopSeconds(3600), Map.of())).contains(KubernetesCodes.STOP_SECONDS_USELESS);
        assertThat(codes(settings().stopSeconds(10), Map.of())).contains(KubernetesCodes.STOP_SECONDS_LOW);
        assertThat(codes(settings().cvmfs(EXEC).stopSeconds(1), Map.of()))
                .doesNotContain(KubernetesCodes.STOP_SECONDS_LOW);
    }

    @ParameterizedTest
    @CsvSource({
        "1.33, true, true",
        "1.36, true, true",
        "1.32, true, false",
        "1.33, false, false",
    })
    void usersOfItsOwnNeedAVersion(String version, boolean wanted, boolean unmasked) {
        List<Code> codes = codes(settings(), Map.of("version", version, "userNamespace", wanted));

        assertThat(codes.contains(KubernetesCodes.PID_NAMESPACES_OFF)).isEqualTo(!unmasked);
        assertThat(codes.contains(KubernetesCodes.USER_NAMESPACE_NEEDS)).isEqualTo(unmasked);
        assertThat(codes.contains(KubernetesCodes.USER_NAMESPACE)).isEqualTo(wanted && !unmasked);
    }

    @Test
    void theCommandThatMakesTheSecret() {
        assertThat(command(settings(), Map.of()))
                .isEqualTo("make it by: kubectl create secret generic ospool-token --from-file=token=/token");
        assertThat(command(withToken("/a 'b'/t"), Map.of("namespace", "osg", "tokenKey", "k")))
                .isEqualTo("make it by: kubectl --namespace osg create secret generic ospool-token"
                        + " '--from-file=k=/a '\\''b'\\''/t'");
        assertThat(command(withToken("/a=b"), Map.of()))
                .isEqualTo("make it by: kubectl create secret generic ospool-token"
                        + " --from-file=token=/dev/stdin < /a=b");
        assertThat(command(settings(), Map.of("secretCommand", false)))
                .isEqualTo("`targets.kubernetes.secretCommand: true` shows how to make it.");
    }

    @Test
    void aTokenThatStandsWhereItsPathBelongsIsNotShown() {
        assertThat(findings(withToken("eyJhbGciOiJIUzI1NiJ9.c2VjcmV0.c2ln"), Map.of())
                        .toString())
                .doesNotContain("eyJ");
    }

    @Test
    void whatPodmanReadsOtherwise() {
        PilotSettings.Builder settings = settings()
                .putEnvironment("A", "$$")
                .putEnvironment("B", "$(A)")
                .putEnvironment("C", "$(D) ${A} $")
                .putEnvironment("D", " a\nb")
                .putEnvironment("E", "a\n b")
                .addCommand("\na", "$$");

        assertThat(findings(settings, Map.of()))
                .filteredOn(finding -> finding.code().equals(KubernetesCodes.PODMAN_TEXT))
                .extracting(finding -> finding.path().toString())
                .containsExactly("environment.A", "environment.B", "environment.D", "command[0]");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 1_600})
    void objectsHaveALargestSize(int kibibytes) {
        PilotSettings.Builder settings = settings();
        for (int i = 0; i < kibibytes / 100; i++) {
            settings.putEnvironment("V" + i, "x".repeat(100 << 10));
        }

        List<Code> codes = codes(settings, Map.of());

        assertThat(codes.contains(KubernetesCodes.APPLY_TOO_LARGE)).isEqualTo(kibibytes == 300);
        assertThat(codes.contains(KubernetesCodes.TOO_LARGE)).isEqualTo(kibibytes == 1_600);
    }

    @Test
    void configMapsHaveALargestSize() {
        PilotSettings.Builder settings = settings().putAttribute("A", "1".repeat(1 << 20));

        assertThat(findings(settings, Map.of()))
                .filteredOn(finding -> finding.code().equals(KubernetesCodes.TOO_LARGE))
                .extracting(finding -> finding.path().toString())
                .containsExactly("attributes");
        assertThat(codes(settings(), Map.of("annotations", Map.of("a", "x".repeat(1 << 18)))))
                .contains(KubernetesCodes.ANNOTATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tokenSecret", "priorityClass", "runtimeClass", "serviceAccount", "storageClass", "cvmfsClaim"})
    void namesOfOtherObjectsHaveTheirForm(String option) {
        assertThat(paths(KubernetesCodes.REFERENCE, Map.of(option, "No_Name")))
                .containsExactly("targets.kubernetes." + option);
        assertThat(paths(KubernetesCodes.REFERENCE, Map.of(option, "a.name-1"))).isEmpty();
    }

    @Test
    void namesInListsAndMapsHaveTheirForm() {
        assertThat(paths(KubernetesCodes.REFERENCE, Map.of("imagePullSecrets", List.of("right", "No_Name"))))
                .containsExactly("targets.kubernetes.imagePullSecrets[1]");
        assertThat(paths(KubernetesCodes.LABEL, Map.of("nodeSelector", Map.of("arch", "no value!"))))
                .containsExactly("targets.kubernetes.nodeSelector.arch");
    }

    @Test
    void tolerationsMatchTaints() {
        assertThat(tolerations(
                        Map.of("key", "osg", "operator", "Exists", "effect", "NoExecute", "tolerationSeconds", 5),
                        Map.of("operator", "Exists"),
                        Map.of("key", "osg", "operator", "Equal", "value", "x", "effect", "NoSchedule")))
                .isEmpty();
        assertThat(tolerations(
                        Map.of("key", "osg", "operator", "exists"),
                        Map.of("key", "osg", "effect", "noExecute"),
                        Map.of("operator", "Equal", "value", "x"),
                        Map.of("key", "osg", "operator", "Exists", "value", "x"),
                        Map.of("key", "osg", "effect", "NoSchedule", "tolerationSeconds", 5)))
                .containsExactly("[0].operator", "[1].effect", "[2]", "[3].value", "[4].tolerationSeconds");
    }

    private static List<String> tolerations(Map<?, ?>... tolerations) {
        return paths(KubernetesCodes.SCHEDULING, Map.of("tolerations", List.of(tolerations))).stream()
                .map(path -> path.replace("targets.kubernetes.tolerations", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, In, weight", "1, In, ''", "100, In, ''", "101, In, weight", "1, Among, operator"})
    void affinitiesHaveWeightsAndOperators(int weight, String operator, String wrong) {
        Map<String, ?> expression = Map.of("key", "arch", "operator", operator, "values", List.of("amd64"));
        Map<String, ?> preference =
                Map.of("weight", weight, "preference", Map.of("matchExpressions", List.of(expression)));
        Map<String, ?> affinity =
                Map.of("nodeAffinity", Map.of("preferredDuringSchedulingIgnoredDuringExecution", List.of(preference)));

        List<String> paths = paths(KubernetesCodes.SCHEDULING, Map.of("affinity", affinity));

        assertThat(paths).hasSize(wrong.isEmpty() ? 0 : 1).allMatch(path -> path.endsWith("[0]." + wrong));
    }

    private static List<String> paths(Code code, Map<String, ?> options) {
        return findings(settings(), options).stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.path().toString())
                .toList();
    }

    private static PilotSettings.Builder settings() {
        return withToken("/token");
    }

    private static PilotSettings.Builder withToken(String token) {
        return PilotSettings.builder().site("CHTC").resource("CHTC-EP1").token(token);
    }

    private static HostMount mount(String target) {
        return HostMount.builder().source("/data").target(target).build();
    }

    private static String command(PilotSettings.Builder settings, Map<String, ?> options) {
        return findings(settings, options).stream()
                .filter(finding -> finding.code().equals(KubernetesCodes.SECRET_EXISTS))
                .findFirst()
                .orElseThrow()
                .hint();
    }

    private static List<Code> codes(PilotSettings.Builder settings, Map<String, ?> options) {
        return findings(settings, options).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> findings(PilotSettings.Builder settings, Map<String, ?> options) {
        KubernetesRenderer renderer = new KubernetesRenderer();
        Problems problems = new Problems();
        KubernetesOptions bound = renderer.options().bind(Mapping.of(options), KubernetesChecks.OPTIONS, problems);
        renderer.check(LaunchPlan.of(settings.build()), bound, problems);
        return problems.all();
    }
}
