package io.pilotconfig.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuadletChecksTest {
    private static final QuadletRenderer RENDERER = new QuadletRenderer();

    @Test
    void nothingIsSaidOfAUsualPilotButWhereItGoes() {
        assertThat(codes(pilot())).containsExactly(QuadletCodes.PLACEMENT);
    }

    @ParameterizedTest
    @CsvSource({"no,0", "always,0", "on-success,0", "on-failure,1", "on-abnormal,1", "on-watchdog,1", "on-abort,1"})
    void restartThatMissesAnIdlePilotIsWarnedOf(String restart, int warnings) {
        assertThat(codes(pilot(Map.of("restart", restart))))
                .filteredOn(QuadletCodes.RESTART_IDLE::equals)
                .hasSize(warnings);
    }

    @Test
    void shortImageNameIsAWarningUntilPodmanRefusesIt() {
        assertThat(codes(pilot("osg-htc/ospool-ep:25-release", Map.of()))).contains(QuadletCodes.IMAGE_SHORT_NAME);
        assertThat(codes(pilot("osg-htc/ospool-ep:25-release", Map.of("autoUpdate", true))))
                .contains(QuadletCodes.AUTO_UPDATE_IMAGE)
                .doesNotContain(QuadletCodes.IMAGE_SHORT_NAME);
        assertThat(codes(pilot(Map.of("autoUpdate", true)))).doesNotContain(QuadletCodes.AUTO_UPDATE_IMAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.edu/pilot.image", "example.edu/pilot:1.build"})
    void imageThatLooksLikeAUnitIsRefused(String image) {
        assertThat(errors(pilot(image, Map.of()))).containsExactly(QuadletCodes.IMAGE_IS_UNIT);
    }

    @Test
    void nameIsThatOfAFile() {
        assertThat(errors(pilot().name("n".repeat(245)))).isEmpty();
        assertThat(errors(pilot().name("n".repeat(246)))).containsExactly(QuadletCodes.NAME_LENGTH);
    }

    @Test
    void commandIsShorterThanALineOfSystemd() {
        String value = "v".repeat(131_000);
        PilotSettings.Builder seven = pilot();
        for (int i = 0; i < 7; i++) {
            seven.putEnvironment("V" + i, value);
        }
        assertThat(errors(seven)).isEmpty();
        assertThat(errors(seven.putEnvironment("V8", value))).containsExactly(QuadletCodes.TOO_LONG);
    }

    @Test
    void blanksTakeMoreRoomInANewerService() {
        PilotSettings.Builder settings = pilot(Map.of("podmanVersion", "5.5"));
        PilotSettings.Builder older = pilot(Map.of("podmanVersion", "5.4"));
        for (int i = 0; i < 3; i++) {
            settings.putEnvironment("V" + i, " ".repeat(100_000));
            older.putEnvironment("V" + i, " ".repeat(100_000));
        }
        assertThat(errors(older)).isEmpty();
        assertThat(errors(settings)).containsExactly(QuadletCodes.TOO_LONG);
    }

    @Test
    void stopTimeIsWhatThePilotNeeds() {
        assertThat(codes(pilot().stopSeconds(15))).doesNotContain(QuadletCodes.STOP_SECONDS_USELESS);
        assertThat(codes(pilot().stopSeconds(16))).contains(QuadletCodes.STOP_SECONDS_USELESS);
        assertThat(codes(pilot().stopSeconds(10))).contains(QuadletCodes.STOP_SECONDS_LOW);
    }

    @Test
    void faultOfAMountIsPlacedWhereItStands() {
        List<Diagnostic> found = findings(pilot().addMount(mount("/a", "/a\\"))
                .addMount(mount("/b\u0080", "/b"))
                .addMount(mount("/c:d", "/c"))
                .addMount(mount("/d ", "/d")));

        assertThat(found.stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .map(each -> each.path() + " " + each.code()))
                .containsExactly(
                        "mounts[0].target quadlet-line",
                        "mounts[1].source quadlet-character",
                        "mounts[2].source quadlet-mount-colon");
    }

    @Test
    void entrypointTakesALineOrWords() {
        assertThat(errors(pilot().entrypoint("a\nb"))).containsExactly(QuadletCodes.LINE);
        assertThat(errors(pilot().entrypoint("\"a\""))).containsExactly(QuadletCodes.LINE);
        assertThat(errors(pilot(Map.of("podmanVersion", "4.9")).entrypoint("\"a\nb\"")))
                .isEmpty();
        assertThat(errors(pilot().entrypoint("[\"a\"]"))).containsExactly(QuadletCodes.ENTRYPOINT_JSON);
    }

    @Test
    void writingNeverMakesAMalformedLine() {
        Launch launch = Launch.of(new SettingsChecker()
                .check(pilot().addMount(mount("/a", "/a\\")).build())
                .orThrow());

        assertThatThrownBy(() -> RENDERER.write(launch, QuadletOptions.defaults()))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("mounts[0].target");
    }

    @Test
    void userWithoutANumberIsTheImages() {
        assertThat(rootless("osg")).contains("UserNS=keep-id:uid=1000,gid=1000");
        assertThat(rootless("12345")).contains("UserNS=keep-id:uid=12345,gid=1000");
        assertThat(rootless("12345:54321")).contains("UserNS=keep-id:uid=12345,gid=54321");
    }

    @Test
    void userIsANumberWhereOneIsNeeded() {
        Map<String, ?> secret = Map.of("tokenSecret", "ospool-token");
        Map<String, ?> rootless = Map.of("rootless", true);
        assertThat(errors(pilot().user("condor:condor"))).isEmpty();
        assertThat(errors(pilot(secret).user("osg:condor"))).isEmpty();
        assertThat(errors(pilot(secret).user("condor:1000"))).containsExactly(QuadletCodes.USER_NUMBER);
        assertThat(errors(pilot(rootless).user("osg:osg"))).isEmpty();
        assertThat(errors(pilot(rootless).user("1000:condor"))).containsExactly(QuadletCodes.USER_NUMBER);
    }

    @Test
    void cvmfsOfTheHostIsMountedFirst() {
        PilotSettings.Builder settings = pilot().cvmfs(CvmfsBindMount.builder().build());

        assertThat(text(settings)).contains("After=network-online.target\nAfter=autofs.service\n");
    }

    private static String rootless(String user) {
        return text(pilot(Map.of("rootless", true)).user(user));
    }

    private static String text(PilotSettings.Builder settings) {
        Launch launch = Launch.of(new SettingsChecker().check(settings.build()).orThrow());
        return RENDERER.render(launch).main().text();
    }

    private static HostMount mount(String source, String target) {
        return HostMount.builder().source(source).target(target).build();
    }

    private static PilotSettings.Builder pilot() {
        return pilot(Map.of());
    }

    private static PilotSettings.Builder pilot(Map<String, ?> options) {
        return pilot("hub.osg-htc.org/osg-htc/ospool-ep:25-release", options);
    }

    private static PilotSettings.Builder pilot(String image, Map<String, ?> options) {
        return PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/etc/osg/ospool-ep.tkn")
                .image(image)
                .putTarget("quadlet", Mapping.of(options));
    }

    private static List<Diagnostic> findings(PilotSettings.Builder settings) {
        return RENDERER.findings(LaunchPlan.of(settings.build()));
    }

    private static List<Code> codes(PilotSettings.Builder settings) {
        return findings(settings).stream().map(Diagnostic::code).toList();
    }

    private static List<Code> errors(PilotSettings.Builder settings) {
        return codes(settings).stream()
                .filter(code -> code.severity() == Severity.ERROR)
                .toList();
    }
}
