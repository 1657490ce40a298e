package io.pilotconfig.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.Selinux;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeChecksTest {
    private static final String COLON =
            ": `%s` holds a colon, at which docker would split a mount that it relabels. / rename the directory, or make"
                    + " a symbolic link without a colon to it.";

    @Test
    void nothingIsSaidOfPlainSettings() {
        assertThat(findings(settings(), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Pool", "_a", "-a", "a.b", "a b", "a\n", "\u00e9"})
    void projectNameOfAnotherForm(String name) {
        assertThat(findings(settings(), Map.of("project", name)))
                .containsExactly(
                        "error[compose-project-name] targets.compose.project: `targets.compose.project` must be"
                                + " lower-case letters, digits, `_` and `-`, a letter or digit first. / write a name such as"
                                + " `ospool`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "a b", "a/b", "a\n", "\u00e9"})
    void serviceNameOfAnotherForm(String name) {
        assertThat(findings(settings(), Map.of("service", name)))
                .containsExactly(
                        "error[compose-service-name] targets.compose.service: `targets.compose.service` must be"
                                + " letters, digits and `._-`, a letter, digit or `_` first. / write a name such as `pilot`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "a", "a_b-c"})
    void namesThatAreTaken(String name) {
        assertThat(findings(settings(), Map.of("project", name, "service", name)))
                .isEmpty();
    }

    @Test
    void containerNameOfOneCharacter() {
        assertThat(findings(settings().name("p"), Map.of()))
                .containsExactly("error[compose-container-name] name: `name` has one character; docker wants two at"
                        + " least. / write a name such as `ospool-pilot`.");
    }

    @Test
    void anIdlePilotIsNoFailure() {
        assertThat(findings(settings(), Map.of("restart", "on-failure")))
                .containsExactly("warning[compose-restart-on-failure] targets.compose.restart: A pilot that found no"
                        + " jobs ends with exit status 0, so `on-failure` does not start it again. / write `restart:"
                        + " unless-stopped` or `restart: always`.");
    }

    @Test
    void colonsAreWelcomeWhereNothingIsRelabelled() {
        assertThat(findings(settings("/a:b/token").workDir("/a:b/work").addMount(mount()), Map.of()))
                .isEmpty();
    }

    @Test
    void colonsInWhatIsRelabelled() {
        PilotSettings.Builder settings = settings("/a:b/token")
                .selinux(Selinux.RELABEL)
                .workDir("/a:b/work")
                .attributesFile("/a:b/attributes")
                .putAttribute("X", "1")
                .addMount(mount());

        assertThat(findings(settings, Map.of("attributes", "file")))
                .containsExactly(
                        "error[compose-relabel-colon] token" + COLON.formatted("token"),
                        "advice[compose-relabel-source] token: docker makes an empty directory of a relabelled path that"
                                + " does not exist, and a pilot without a token file ends with exit status 1. / put the"
                                + " file there, readable for the pilot's user, before the pilot starts.",
                        "error[compose-relabel-colon] workDir" + COLON.formatted("workDir"),
                        "error[compose-relabel-colon] attributesFile" + COLON.formatted("attributesFile"));
    }

    @Test
    void aSecretIsNotRelabelled() {
        PilotSettings.Builder settings = settings("/a:b/token").selinux(Selinux.RELABEL);

        assertThat(findings(settings, Map.of("tokenSecret", true)))
                .containsExactly("warning[compose-secret-relabel] targets.compose.tokenSecret: compose does not relabel"
                        + " the file of a secret, which SELinux then keeps from the pilot. / leave `tokenSecret` out,"
                        + " or label the file on the host: `chcon -t container_file_t -l s0`.");
    }

    @Test
    void attributesInTheFileWantANewCompose() {
        assertThat(findings(settings().putAttribute("X", "1"), Map.of()))
                .containsExactly("advice[compose-configs-version] attributes: Attributes in the Compose file want"
                        + " compose 2.23.1 or newer. / for an older one, write `targets.compose.attributes: file`.");
        assertThat(findings(settings().putAttribute("X", "1"), Map.of("attributes", "file")))
                .isEmpty();
    }

    @Test
    void stopTimes() {
        assertThat(findings(settings().stopSeconds(16), Map.of()))
                .containsExactly("warning[compose-stop-seconds-useless] stopSeconds: A stop time beyond 15 seconds buys"
                        + " the jobs nothing: HTCondor is killed after 10. / write 15; to let jobs finish, run"
                        + " `condor_off -peaceful` in the container before the stop.");
        assertThat(findings(settings().stopSeconds(10), Map.of()))
                .containsExactly("warning[compose-stop-seconds-low] stopSeconds: HTCondor takes 11 seconds to end; the"
                        + " container would be killed before. / write 15.");
        assertThat(findings(settings().stopSeconds(11), Map.of())).isEmpty();
    }

    private static PilotSettings.Builder settings() {
        return settings("/etc/osg/ospool-ep.tkn");
    }

    private static PilotSettings.Builder settings(String token) {
        return PilotSettings.builder().site("CHTC").resource("CHTC-EP1").token(token);
    }

    private static HostMount mount() {
        return HostMount.builder().source("/a:b").target("/c:d").build();
    }

    private static List<String> findings(PilotSettings.Builder settings, Map<String, ?> options) {
        PilotSettings built =
                settings.putTarget(ComposeRenderer.ID, Mapping.of(options)).build();
        return new ComposeRenderer()
                .findings(LaunchPlan.of(built)).stream()
                        .map(ComposeChecksTest::described)
                        .toList();
    }

    private static String described(Diagnostic finding) {
        return finding.severity().toString().toLowerCase(Locale.ROOT) + "[" + finding.code() + "] " + finding.path()
                + ": " + finding.message() + " / " + finding.hint();
    }
}
