package io.pilotconfig.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileDiffTest {
    @Test
    void ofANewFile() {
        assertThat(diff(null, "one\ntwo\n")).isEqualTo("""
                diff --git a/ep1/unit b/ep1/unit
                new file mode 100644
                --- /dev/null
                +++ b/ep1/unit
                @@ -0,0 +1,2 @@
                +one
                +two
                """);
    }

    @Test
    void ofAFileThatGoes() {
        assertThat(diff("one\n", null)).isEqualTo("""
                diff --git a/ep1/unit b/ep1/unit
                deleted file mode 100644
                --- a/ep1/unit
                +++ /dev/null
                @@ -1 +0,0 @@
                -one
                """);
    }

    @Test
    void ofChangedLinesWithThreeAroundThem() {
        String before = numbers(1, 20);
        String after = before.replace("\n5\n", "\nfive\n")
                .replace("\n12\n", "\n12\nmore\n")
                .replace("19\n", "");

        assertThat(diff(before, after)).isEqualTo("""
                diff --git a/ep1/unit b/ep1/unit
                --- a/ep1/unit
                +++ b/ep1/unit
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                @@ -10,11 +10,11 @@
                 10
                 11
                 12
                +more
                 13
                 14
                 15
                 16
                 17
                 18
                -19
                 20
                """);
    }

    @Test
    void ofALastLineWithoutEnd() {
        assertThat(diff("one\ntwo", "one\ntwo\n")).endsWith("""
                @@ -1,2 +1,2 @@
                 one
                -two
                \\ No newline at end of file
                +two
                """);
        assertThat(diff("zero\ntwo", "one\ntwo")).endsWith("""
                @@ -1,2 +1,2 @@
                -zero
                +one
                 two
                \\ No newline at end of file
                """);
    }

    @Test
    void ofAModeAlone() {
        assertThat(FileDiff.of("a", version("x", "rw-------"), version("x", "rwxr-xr-x")))
                .hasToString("""
                        diff --git a/a b/a
                        old mode 100600
                        new mode 100755
                        """);
    }

    @Test
    void ofAnEmptyFile() {
        assertThat(diff(null, "")).isEqualTo("diff --git a/ep1/unit b/ep1/unit\nnew file mode 100644\n");
        assertThat(diff("", "one\n")).endsWith("--- a/ep1/unit\n+++ b/ep1/unit\n@@ -0,0 +1 @@\n+one\n");
    }

    @Test
    void ofWhatIsNoText() {
        assertThat(diff("\0", "one\n")).endsWith("Binary files a/ep1/unit and b/ep1/unit differ\n");
    }

    @Test
    void theFewestLinesAreShown() {
        String changed = diff("a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n");

        assertThat(changed.lines().filter(line -> line.matches("[-+].")))
                .as("the example of Myers' paper")
                .hasSize(5);
    }

    @Test
    void aFileThatDiffersEverywhereTakesNoTime() {
        String before = numbers(0, 20_000);
        String after = numbers(100_000, 120_000);

        assertThat(diff(before, after).lines().filter(line -> line.matches("[-+]\\d+")))
                .hasSize(40_002);
    }

    private static String numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    private static String diff(@Nullable String before, @Nullable String after) {
        return FileDiff.of("ep1/unit", version(before, "rw-r--r--"), version(after, "rw-r--r--"))
                .toString();
    }

    private static Optional<FileVersion> version(@Nullable String text, String mode) {
        return Optional.ofNullable(text)
                .map(content -> new FileVersion(
                        PosixFilePermissions.fromString(mode), content.getBytes(StandardCharsets.UTF_8)));
    }
}
