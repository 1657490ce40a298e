package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFilesTest {
    private static final Optional<String> UPDATE = Optional.of("update");
    private static final Optional<String> NONE = Optional.empty();

    @TempDir
    private Path directory;

    private Path inputs;
    private Path outputs;

    @BeforeEach
    void writeInputs() throws IOException {
        inputs = Files.createDirectory(directory.resolve("input"));
        outputs = directory.resolve("output");
        Files.writeString(inputs.resolve("one.yaml"), "1");
        Files.writeString(inputs.resolve("two.yaml"), "2");
    }

    @Test
    void whatWasWrittenOncePasses() {
        assertThat(run(UPDATE, "a")).isEmpty();
        assertThat(outputs.resolve("one/x.txt")).hasContent("first\n1a\nlast\n");
        assertThat(run(NONE, "a")).isEmpty();
    }

    @Test
    void whatChangedFailsWithTheLines() {
        run(UPDATE, "a");
        assertThat(run(NONE, "b"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("one: ")
                .contains("  first\n- 1a\n+ 1b\n  last\n")
                .contains("-Dpilotconfig.golden=update");
    }

    @Test
    void invisibleChangesAreShown() {
        assertThat(LineDiff.of("a\nb \n", "a\nb\u00a0\u200b\n")).isEqualTo("  a\n- b \n+ b\u00a0\\u200b\n  \n");
        assertThat(LineDiff.of("a", "a\n")).isEqualTo("  a\n+ \n");
        assertThat(LineDiff.of("1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5\nX")).isEqualTo("  ...\n  4\n  5\n- 6\n+ X\n");
    }

    @Test
    void changesFarDownAreShown() {
        String same = "x\n".repeat(3000);
        assertThat(LineDiff.of(same, same + "y\n")).isEqualTo("  ...\n  x\n  x\n+ y\n  \n");
    }

    @Test
    void missingSurplusAndOrphanOutputsFail() throws IOException {
        run(UPDATE, "a");
        Files.delete(outputs.resolve("one/x.txt"));
        Files.writeString(outputs.resolve("two/y.txt"), "");
        Files.createDirectory(outputs.resolve("three"));
        assertThat(run(NONE, "a"))
                .hasSize(3)
                .anyMatch(failure -> failure.startsWith("one: "))
                .anyMatch(failure -> failure.startsWith("two: ") && failure.contains("y.txt"))
                .anyMatch(failure -> failure.startsWith("no output is an orphan: ") && failure.contains("three"));
        run(UPDATE, "a");
        assertThat(run(NONE, "a")).isEmpty();
        assertThat(outputs.resolve("three")).doesNotExist();
    }

    @Test
    void noInputsAtAllFail() throws IOException {
        Files.delete(inputs.resolve("one.yaml"));
        Files.delete(inputs.resolve("two.yaml"));
        assertThat(run(NONE, "a")).hasSize(1);
    }

    @Test
    void updatingIsRefusedInCi() {
        assertThatThrownBy(() -> GoldenFiles.of(inputs, outputs, UPDATE, Optional.of("true")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CI");
        assertThatThrownBy(() -> GoldenFiles.of(inputs, outputs, Optional.of("true"), NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("update");
    }

    @Test
    void rendererAndDiagnosticsAreWritten() throws IOException {
        Files.writeString(inputs.resolve("one.yaml"), "site: CHTC\nresource: EP1\ntoken: /t\nsquid: x\n");
        Files.writeString(inputs.resolve("two.yaml"), "site: CHTC\n");
        assertThat(failures(GoldenFiles.of(inputs, outputs, UPDATE, NONE)
                        .tests(new PlainRenderer())
                        .toList()))
                .isEmpty();
        assertThat(outputs.resolve("one/plain.txt")).content().contains("IMAGE\t\t");
        assertThat(outputs.resolve("one/diagnostics.txt")).content().contains("one.yaml:4:8: warning[squid-scheme]");
        assertThat(outputs.resolve("two")).isDirectoryContaining("glob:**/diagnostics.txt");
        assertThat(outputs.resolve("two/plain.txt")).doesNotExist();
    }

    private List<String> run(Optional<String> property, String text) {
        GoldenFiles golden = GoldenFiles.of(inputs, outputs, property, NONE);
        return failures(golden.tests(input -> Map.of("x.txt", "first\n" + Files.readString(input) + text + "\nlast\n"))
                .toList());
    }

    private static List<String> failures(List<DynamicTest> tests) {
        List<String> failures = new ArrayList<>();
        for (DynamicTest test : tests) {
            try {
                test.getExecutable().execute();
            } catch (Throwable e) {
                failures.add(test.getDisplayName() + ": " + e.getMessage());
            }
        }
        return failures;
    }
}
