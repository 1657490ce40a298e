package io.pilotconfig.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.render.Renderers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake is said once, where it stands; what is modernized is said once, and nothing else with it. */
class ImportersTest {
    private static final String TOKEN_MOUNT = "-v /tok:/etc/condor/tokens-orig.d/flock.opensciencegrid.org ";
    private static final String NAMES = "-e GLIDEIN_Site=CHTC -e GLIDEIN_ResourceName=CHTC-EP1 ";

    @Test
    void aValueThatIsNotKnownIsNotChecked() {
        Imported imported = docker(TOKEN_MOUNT
                + "-e GLIDEIN_Start_Extra=$START -e GLIDEIN_Site=“CHTC -e GLIDEIN_ResourceName=EP-$i"
                + " -e CVMFSEXEC_REPOS=*.org ");

        assertThat(codes(imported, Severity.ERROR))
                .containsExactly("import-expansion", "import-syntax", "import-expansion", "import-expansion");
        assertThat(imported.report().diagnostics())
                .extracting(each -> each.path().toString())
                .contains("startExpression", "site", "resource", "cvmfs");
    }

    @Test
    void aLaunchConfigurationHasOneMebibyteAtMost() throws IOException {
        byte[] text = ("docker run image #" + "x".repeat((1 << 20) - 18)).getBytes(StandardCharsets.UTF_8);

        assertThat(codes(read(text), Severity.ERROR)).contains("missing-key").doesNotContain("import-too-large");
        byte[] longer = Arrays.copyOf(text, text.length + 1);
        assertThat(read(longer).report().diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.code().id()).isEqualTo("import-too-large");
            assertThat(each.location().orElseThrow()).hasToString("line.sh:1:1");
        });
    }

    @Test
    void whatIsNoUtf8IsRefusedAtItsPlace() throws IOException {
        assertThat(read(new byte[] {'a', '\n', 'b', (byte) 0xff}).report().diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.location().orElseThrow()).hasToString("line.sh:2:2"));
    }

    @Test
    void sourcesAreThoseOfTheTargetsAndOfThePackage() {
        assertThat(Importers.sources())
                .containsExactly("docker", "podman", "compose", "kubernetes", "quadlet", "ospool-ep");
        assertThatThrownBy(() -> read("nomad", new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    private static Imported read(byte[] text) throws IOException {
        return read("docker", text);
    }

    private static Imported read(String source, byte[] text) throws IOException {
        return new Importers(new SettingsChecker(), Renderers.installed())
                .read(source, "line.sh", new ByteArrayInputStream(text), ImportOptions.DEFAULTS);
    }

    @Test
    void whatIsMissingIsMissedAtTheImage() {
        Imported imported = docker("-e NUM_CPUS=8 ");

        assertThat(imported.report().diagnostics())
                .filteredOn(each -> each.code().id().equals("missing-key"))
                .extracting(each -> each.location().orElseThrow().column())
                .containsExactly(26, 26, 26);
    }

    @Test
    void twoMountsAtOnePlaceAreOneMistake() {
        Imported imported = docker("-v /one:/pilot -v /other:/pilot/ " + NAMES);

        assertThat(imported.report().diagnostics())
                .filteredOn(each -> each.message().contains("/pilot"))
                .extracting(each ->
                        each.code() + " " + each.location().orElseThrow().column())
                .containsExactly("import-syntax 37");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOKEN=geheim", "TOKEN", "TOKEN=\"$TOKEN\"", "TOKEN=$(cat /root/token)", "TOKEN=`x`"})
    void aTokenInTheEnvironmentIsOneMistakeWhereverItComesFrom(String token) {
        Imported imported = docker("-e " + token + " " + NAMES);

        assertThat(codes(imported, Severity.ERROR)).containsExactly("import-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOKEN=geheim", "TOKEN", "TOKEN=\"$TOKEN\"", "TOKEN=$(cat /root/token)", "TOKEN=`x`"})
    void aFileTakesThePlaceOfATokenInTheEnvironment(String token) {
        Imported imported = modernized("-e " + token + " " + NAMES);

        assertThat(imported.text().orElseThrow()).contains("\ntoken: /etc/osg/ospool-ep.tkn\n");
        assertThat(messages(imported))
                .filteredOn(message -> message.startsWith("The token") || message.contains("tokens-orig"))
                .containsExactly(
                        "The token is given in the environment, for everyone to see who lists the containers.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[TOKEN, GLIDEIN_Site=A, GLIDEIN_ResourceName=B]",
                "{TOKEN: , GLIDEIN_Site: A, GLIDEIN_ResourceName: B}"
            })
    void composeMayTakeTheTokenFromItsOwnEnvironment(String environment) {
        Imported imported = importers()
                .read(
                        "compose",
                        "compose.yaml",
                        "services: { pilot: { image: img, environment: " + environment + " } }",
                        ImportOptions.DEFAULTS.modernized());

        assertThat(codes(imported, Severity.ERROR)).isEmpty();
        assertThat(imported.text().orElseThrow()).contains("\ntoken: /etc/osg/ospool-ep.tkn\n");
    }

    @Test
    void aMountedTokenFileStaysWhereItIs() {
        Imported imported = modernized("-e TOKEN=geheim " + TOKEN_MOUNT + NAMES);

        assertThat(imported.text().orElseThrow()).contains("\ntoken: /tok\n");
        assertThat(imported.report().diagnostics())
                .extracting(Diagnostic::hint)
                .contains("put it into /tok, readable for the pilot's user only, and have it renewed.");
    }

    @Test
    void whatIsModernizedIsNotCalledAnAdditionAsWell() {
        Imported imported = modernized(TOKEN_MOUNT + NAMES
                + "-e DISABLE_SINGULARITY_PID_NAMESPACES=True -e WORK_TEMP_DIR=/scratch "
                + "--security-opt seccomp=unconfined --security-opt systempaths=unconfined "
                + "--security-opt no-new-privileges ");

        assertThat(imported.text().orElseThrow())
                .contains("\nworkDir: /scratch\n", "  SINGULARITY_DISABLE_PID_NAMESPACES: 'True'\n");
        assertThat(codes(imported, Severity.WARNING))
                .doesNotContain("import-added")
                .filteredOn("import-old"::equals)
                .hasSize(2);
    }

    @Test
    void anOldWayDoesNotOverruleTheNewOneBesideIt() {
        Imported imported = modernized(TOKEN_MOUNT + NAMES
                + "-v /s2:/pilot -e WORKER_TEMP_DIR=/s1 "
                + "-e SINGULARITY_DISABLE_PID_NAMESPACES=false -e DISABLE_SINGULARITY_PID_NAMESPACES=true ");

        assertThat(imported.text().orElseThrow())
                .contains("\nworkDir: /s2\n", "  SINGULARITY_DISABLE_PID_NAMESPACES: 'false'\n")
                .doesNotContain("/s1", "WORKER_TEMP_DIR");
        assertThat(messages(imported))
                .contains(
                        "`WORKER_TEMP_DIR` is not read by the pilot, whose scratch directory is mounted.",
                        "`DISABLE_SINGULARITY_PID_NAMESPACES` has another name today, which is set as well.");
    }

    @Test
    void whatAGpuBringsAlongHasItsOwnReasons() {
        Imported imported = docker(TOKEN_MOUNT + NAMES + "--gpus all ");

        assertThat(imported.report().diagnostics())
                .extracting(Diagnostic::hint)
                .contains(
                        "jobs find the GPU by it where they use OpenCL.",
                        "the runtime mounts files of the GPU's driver over `/proc`, so jobs' containers cannot have PID"
                                + " namespaces of their own.");
    }

    @Test
    void aSecretWithTheTokenIsNoDifferenceFromItsFile() {
        Imported imported = importers()
                .read(
                        "podman",
                        "run.sh",
                        "podman run --secret t,target=/etc/condor/tokens-orig.d/flock.opensciencegrid.org,uid=1000,mode=0400 "
                                + NAMES + "docker.io/img",
                        ImportOptions.DEFAULTS);

        assertThat(imported.text().orElseThrow()).contains("tokenSecret: t\n");
        assertThat(messages(imported)).noneMatch(message -> message.contains("mount"));
    }

    @Test
    void aDeviceThatIsLeftOutIsNotSaidToBeGiven() {
        Imported imported = docker(TOKEN_MOUNT + NAMES + "--device /dev/kvm:/dev/kvm:r ");

        assertThat(messages(imported))
                .filteredOn(message -> message.contains("device"))
                .containsExactly("What stands here is left out: device /dev/kvm.");
    }

    @Test
    void everyPrivilegeIsCalledOutOnce() {
        Imported imported = docker(TOKEN_MOUNT + NAMES + "--privileged ");

        assertThat(codes(imported, Severity.WARNING)).containsOnlyOnce("import-excess");
    }

    @Test
    void whatThePackageAddsIsNotDroppedInSilence() {
        Imported imported = importers().read("ospool-ep", "ospool-ep.cfg", """
                        GLIDEIN_Site=CHTC
                        GLIDEIN_ResourceName=CHTC-EP1
                        TOKEN_LOCATION=/etc/osg/ospool-ep.tkn
                        BIND_MOUNT_CVMFS=true
                        ACCEPT_JOBS_FOR_HOURS=62
                        RETIREMENT_HOURS=10
                        """, ImportOptions.DEFAULTS);

        assertThat(imported.text()).isPresent();
        assertThat(messages(imported)).contains("What stands here is left out: device /dev/fuse.");
    }

    private static Imported docker(String flags) {
        return importers().read("docker", "run.sh", "docker run " + flags + "img", ImportOptions.DEFAULTS);
    }

    private static Imported modernized(String flags) {
        return importers().read("docker", "run.sh", "docker run " + flags + "img", ImportOptions.DEFAULTS.modernized());
    }

    private static Importers importers() {
        return new Importers(new SettingsChecker(), Renderers.installed());
    }

    private static List<String> codes(Imported imported, Severity severity) {
        return of(imported)
                .filter(each -> each.severity() == severity)
                .map(each -> each.code().id())
                .toList();
    }

    private static List<String> messages(Imported imported) {
        return of(imported).map(Diagnostic::message).toList();
    }

    private static Stream<Diagnostic> of(Imported imported) {
        return imported.report().diagnostics().stream();
    }
}
