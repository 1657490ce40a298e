package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A token that someone wrote into the settings appears nowhere, whatever else is wrong with the file. */
class TokenSecrecyTest {
    private static final String SECRET = "s3cr3tT0k3nValu3";

    static Stream<Arguments> runs() {
        return settings()
                .flatMap(text -> Stream.of(
                        Arguments.of(text, new String[] {"validate", "-"}),
                        Arguments.of(text, new String[] {"validate", "--format", "json", "-"}),
                        Arguments.of(text, new String[] {"validate", "--format", "sarif", "-"}),
                        Arguments.of(text, new String[] {"render", "docker", "-"}),
                        Arguments.of(text, new String[] {"explain", "-"})));
    }

    private static Stream<String> settings() {
        return Stream.of(
                        "environment:\n  TOKEN: %s\n",
                        "environment:\n  TOKEN: '%s'\n",
                        "environment:\n  TOKEN: \"%s\"\n",
                        "environment:\n  TOKEN: |\n    %s\n    more\n",
                        "environment:\n  TOKEN: >-\n    more\n    %s\n",
                        "environment: { TOKEN: %s, bad name: x }\n",
                        "environment: { \"TOKEN\": \"%s\", NAME: [1] }\n",
                        "environment: {bad name: 1, TOKEN: %s}\n",
                        "environment: { TOKEN: [%s] }\n",
                        "environment: { TOKEN: { a: %s } }\n",
                        "environment:\n  TOKEN: %1$s\n  TOKEN: %1$s\n",
                        "environment: { TOKEN: !!binary %s }\n",
                        "environment:\n  A: &t %s\n  TOKEN: *t\n",
                        "environment:\n  TOKEN: &t %s\n  'bad name': *t\nsite: *t\n",
                        "environment: &e { TOKEN: %s }\nattributes: *e\n",
                        "environment:\n  TOKEN: %s\n broken: [\n",
                        "environment:\n  TOKEN: %s\nsite: 'never closed\n",
                        "environment:\n  TOKEN: %s\n---\nsite: x\n",
                        "environment:\n  TOKEN: %s\n\tsite: x\n",
                        "environment: { TOKEN: %s\n",
                        "{\"environment\": {\"TOKEN\": \"%s\"}, \"site\": }\n")
                .map(text -> text.formatted(SECRET));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void hidesTheToken(String settings, String... args) {
        for (String text : new String[] {settings, Samples.CLEAN + settings, settings + Samples.WARNINGS}) {
            Result result = new TestRun().input(text).with(args);

            assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
            assertThat(result.out() + result.err()).doesNotContain(SECRET).doesNotContain(SECRET.substring(4));
        }
    }
}
