package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlainProgramTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aPilotIsRenderedWithAdvice() throws IOException {
        assertThat(run("settings/cvmfsexec.yaml")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("services:\n  pilot:\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("advice[pids-unlimited]");
    }

    @Test
    void errorsAreTold() throws IOException {
        assertThat(run("settings/wrong.yaml")).isOne();
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("settings/wrong.yaml:5:8: error[squid-address]");
    }

    private int run(String file) throws IOException {
        return PlainProgram.run(
                Path.of(file),
                "compose",
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
