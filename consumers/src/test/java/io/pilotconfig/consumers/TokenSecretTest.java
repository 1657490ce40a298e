package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.docker.RunCodes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The token from podman's store instead of a file on the host. */
@RealEngines
class TokenSecretTest {
    private static final String TOKEN = "/etc/condor/tokens-orig.d/flock.opensciencegrid.org";

    @ParameterizedTest
    @CsvSource({"osg, 1000", "4242, 4242", "4242:77, 4242"})
    void theSecretIsTheTokensFileOfThePilotAlone(String user, int uid, Workspace workspace) {
        String secret = workspace.uniqueName();
        workspace.removeAfterwards(Engine.PODMAN, "secret", "rm", secret);
        Engine.PODMAN.call("secret", "create", secret, workspace.path("token")).orFail();
        Map<String, Object> options = Map.of("interactive", false, "tokenSecret", secret);
        Map<String, Object> settings = Map.of("user", user, "targets", Map.of("podman", options));

        Report report = Pilot.of(Engine.PODMAN, workspace, Settings.with(workspace, settings))
                .report();

        Report.Entry token = report.at(TOKEN);
        assertThat(token.type()).isEqualTo("file");
        assertThat(token.size()).isEqualTo(Workspace.TOKEN_LENGTH);
        assertThat(token.uid()).isEqualTo(uid);
        assertThat(token.mode()).isEqualTo("0400");
        assertThat(token.readable()).isTrue();
        assertThat(report.uid()).isEqualTo(uid);
        assertThat(report.at("/etc/condor/tokens-orig.d").entries()).containsExactly("flock.opensciencegrid.org");
    }

    /** The image knows the number, podman's line has to: the wrong one would keep the token from the pilot. */
    @Test
    void anotherUserIsNamedByNumber() {
        Map<String, Object> options = Map.of("tokenSecret", "ospool-token");
        Map<String, Object> targets = Map.of("podman", options);

        assertThat(Pilot.refusals("podman", Settings.with(Map.of("user", "condor", "targets", targets))))
                .containsExactly(RunCodes.TOKEN_SECRET_USER);
        assertThat(Pilot.refusals("podman", Settings.with(Map.of("user", "osg:osg", "targets", targets))))
                .isEmpty();
        assertThat(Pilot.refusals("podman", Settings.with(Map.of("user", "condor"))))
                .isEmpty();
    }
}
