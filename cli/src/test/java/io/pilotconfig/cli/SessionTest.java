package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class SessionTest {
    @Test
    void saysThatStandardOutputCannotBeWritten() {
        Result result =
                new TestRun().input(Samples.CLEAN).with(failing("No space left on device"), "render", "docker", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.err()).endsWith("pilotconfig: cannot write standard output: no space left on device\n");
    }

    @Test
    void saysNothingWhenTheReaderHasGone() {
        Result result = new TestRun().input(Samples.ERRORS).with(failing("Broken pipe"), "validate", "-");

        assertThat(result).isEqualTo(new Result(ExitStatus.FAILED, "", "-: 2 errors.\n"));
    }

    @Test
    void noticesThatHelpCannotBeWritten() {
        Result result = new TestRun().with(failing("No space left on device"), "--help");

        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
