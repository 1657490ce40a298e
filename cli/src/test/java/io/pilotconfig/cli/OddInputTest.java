package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is fed to the command, it answers with diagnostics: no stack trace, no apology, no terminal codes. */
class OddInputTest {
    @RepeatedTest(50)
    void survivesRandomBytes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[random.nextInt(2000)];
        random.nextBytes(bytes);

        check(new TestRun().input(bytes).with("validate", "-"));
    }

    @RepeatedTest(200)
    void survivesDamagedSettings(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder(Samples.CLEAN + "environment: {A: b}\nattributes: {C: 'd'}\n");
        for (int i = 0; i < 3; i++) {
            String piece = new String[] {"[", "}", ": ", "\n  ", "'", "\"", "&a ", "*a", "- ", "\u0000", "\ud800", "|"}
                    [random.nextInt(12)];
            text.insert(random.nextInt(text.length()), piece);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

        check(new TestRun().input(bytes).with("validate", "-"));
        check(new TestRun().input(bytes).with("render", "docker", "-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "~", "[]", "{}", "- a", "text", "\ufeff", "%YAML 9.9\n---\na: b", "a: *b", "? [x]\n: y"
            })
    void answersShortTexts(String text) {
        Result result = new TestRun().input(text).with("validate", "-");

        check(result);
        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
    }

    private static void check(Result result) {
        assertThat(result.status()).isIn(ExitStatus.DONE, ExitStatus.INVALID_SETTINGS);
        assertThat(result.out() + result.err())
                .doesNotContain("Exception", "\tat ", "sorry")
                .matches("[^\\p{Cntrl}\\n]*(?:\\n[^\\p{Cntrl}]*)*");
    }
}
