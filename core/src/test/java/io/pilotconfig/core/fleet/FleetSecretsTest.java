package io.pilotconfig.core.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a token which somebody put into a fleet is shown nowhere. */
class FleetSecretsTest {
    private static final String SECRET = "s3cret-T0ken";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  ep1: { environment: { TOKEN: S }, project: S }\n",
                "  ep1: { environment: { TOKEN: S } }\n  ep2: { project: S, S: S }\n",
                "  ep1: { environment: { TOKEN: &t S } }\n  ep2: { project: *t, squid: *t }\n",
                "  ep1: { token: S }\n",
                "  ep1:\n    environment:\n      TOKEN: S\n    squid: [\n",
                "  ep1:\n    environment:\n      TOKEN: 'S\n    squid: x\n",
                "  ep1: {environment: {TOKEN: S}}, ep2: {squid: x y}\n",
                "  ep1: { environment: [TOKEN=S] }\n",
                "  ? TOKEN\n  : S\n"
            })
    void inAPilot(String pilots) {
        assertThat(Checks.text(Fleets.report(Fleets.QUIET + pilots.replace("S", SECRET))
                        .diagnostics()))
                .contains("error[")
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ep1: { project: S, squid: S }\n", "  ep1: { S: S }\n", "  S: {}\n  S: {}\n"})
    void inTheDefaults(String pilots) {
        String fleet = Fleets.QUIET.replace("  pull:", "  environment: { TOKEN: S }\n  pull:") + pilots;

        assertThat(Checks.text(Fleets.report(fleet.replace("S", SECRET).replace(SECRET + "ITE", "S"))
                        .diagnostics()))
                .contains("error[")
                .doesNotContain(SECRET);
    }
}
