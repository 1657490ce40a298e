package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {
    private static final String TARGETS = TestRun.run("targets").out();
    private static final String LAST =
            TARGETS.lines().reduce((first, last) -> last).orElseThrow() + "\n";

    @TempDir
    Path folder;

    private Transcript transcript;

    @BeforeEach
    void open() {
        transcript = new Transcript(folder);
    }

    @Test
    void writesWhatTheCommandSays() {
        assertThat(transcript.again("$ pilotconfig targets\n")).isEqualTo("$ pilotconfig targets\n" + TARGETS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"...\n", "...\nLAST", "...\nLAST...\n"})
    void keepsAnEllipsisWhereTheRestIsRight(String pattern) {
        String shown = "$ pilotconfig targets\n" + pattern.replace("LAST", LAST);

        assertThat(transcript.again(shown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAST", "LAST...\n", "...\nLASTLAST", "...\nnowhere\n...\n"})
    void writesAnewWhatIsWrong(String pattern) {
        String shown = "$ pilotconfig targets\n" + pattern.replace("LAST", LAST);

        assertThat(transcript.again(shown)).isEqualTo("$ pilotconfig targets\n" + TARGETS);
    }

    @Test
    void takesJsonWithOtherLineBreaks() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), Samples.CLEAN);
        String shown = "$ pilotconfig validate site.yaml --format json\n[\n  ]\n";

        assertThat(transcript.again(shown)).isEqualTo(shown);
    }

    @Test
    void readsWhatItWrote() {
        String shown = "$ pilotconfig targets > targets.txt\n$ cat targets.txt\n...\n" + LAST;

        assertThat(transcript.again(shown)).isEqualTo(shown);
    }

    @Test
    void knowsTheStatus() {
        String wrong = "$ pilotconfig render nowhere examples/settings/service.yaml\n...\n$ echo $?\n";

        assertThat(transcript.again(wrong + "0\n")).isEqualTo(wrong + "2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rm -r folder\n", "$ rm -r folder\n", "$ echo hello\n"})
    void runsNothingElse(String block) {
        assertThatThrownBy(() -> transcript.again(block)).isInstanceOf(AssertionError.class);
    }
}
