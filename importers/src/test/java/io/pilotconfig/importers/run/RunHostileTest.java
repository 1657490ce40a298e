package io.pilotconfig.importers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the file holds, reading ends soon, and not by an exception. */
class RunHostileTest {
    private static final int MEBIBYTE = 1 << 20;

    static Stream<String> endless() {
        return Stream.of(
                "$(",
                "`",
                "${",
                "\"$(",
                "\\",
                "\\\n",
                "'",
                "\"",
                "(",
                "<",
                "<<a\n",
                "-e A=b ",
                "-e A=$B ",
                "--x ",
                "-v /a:/b ",
                "=&a",
                "=~",
                "{,}",
                "\u00a0",
                "# a\n",
                "\n",
                "\r\n",
                "\\ \n",
                "docker run ",
                "docker ",
                "sudo docker ",
                "\ndocker run i",
                "TOKEN=",
                "$'\\x",
                ";",
                "\ud83d\ude00",
                "--mount a,",
                "--gpus ,",
                "[",
                "-z",
                "\n-a",
                "-e A\n-e");
    }

    @ParameterizedTest
    @MethodSource("endless")
    void aMebibyteIsReadInTime(String piece) {
        String text = "docker run " + piece.repeat(MEBIBYTE / piece.length());
        assertTimeout(Duration.ofSeconds(20), () -> RunReading.docker(text));
    }

    @Provide
    Arbitrary<String> scripts() {
        return Arbitraries.of(
                        "docker run ",
                        "podman run ",
                        "-e ",
                        "A=",
                        "-v ",
                        "/a:/b",
                        "'",
                        "\"",
                        "\\",
                        "\n",
                        "\r\n",
                        " ",
                        "$(",
                        ")",
                        "`",
                        "$x",
                        "${",
                        "}",
                        "<<E\n",
                        "E\n",
                        "#",
                        ";",
                        "&",
                        "|",
                        "<",
                        ">",
                        "*",
                        "--mount ",
                        "type=bind,",
                        "src=/a",
                        "--gpus ",
                        "\"device=0\"",
                        "--device ",
                        "nvidia.com/gpu=",
                        "--secret ",
                        "a,b=",
                        "-m ",
                        "1.5g",
                        "\u201c",
                        "--entrypoint ",
                        "'[\"",
                        "$'\\u",
                        "12",
                        "i",
                        "--",
                        "-",
                        "=",
                        "TOKEN=x",
                        "\ud83d\ude00",
                        "\0")
                .list()
                .ofMaxSize(20)
                .map(pieces -> "docker run " + String.join("", pieces));
    }

    @Property
    void nothingThrows(@ForAll("scripts") String text) {
        assertThat(RunReading.docker(text).texts()).doesNotContainNull();
        assertThat(RunReading.podman(text).texts()).doesNotContainNull();
    }
}
