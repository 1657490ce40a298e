package io.pilotconfig.importers.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.importers.specimen.PlacedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docker 28.2.2 and podman 5.4.2 make of one file. */
class EnvironmentFileTest {
    private static final String FILE =
            "\ufeffA=1\r\n  B=2  \r\n\t#c\n\n D =4\n\u000bE=5\nF=\"6\"\n\u00a0G=7\nH=a\rb\nI";

    @Test
    void podmanPassesOverBlanksAndTabsAlone() {
        assertThat(lines(EnvironmentFile.ofPodman(PlacedText.of(FILE))))
                .containsExactly(
                        "1 [\ufeffA] [1]",
                        "2 [B] [2  ]",
                        "5 [D ] [4]",
                        "6 [\u000bE] [5]",
                        "7 [F] [\"6\"]",
                        "8 [\u00a0G] [7]",
                        "9 [H] [a\rb]",
                        "10 [I]");
    }

    @Test
    void dockerPassesOverAByteOrderMarkAndEveryBlank() {
        assertThat(lines(EnvironmentFile.ofDocker(PlacedText.of(FILE))))
                .containsExactly(
                        "1 [A] [1]",
                        "2 [B] [2  ]",
                        "5 [D ] [4]",
                        "6 [E] [5]",
                        "7 [F] [\"6\"]",
                        "8 [G] [7]",
                        "9 [H] [a\rb]",
                        "10 [I]");
    }

    @Test
    void aLineHasLessThan64KiB() {
        String comment = "#" + "é".repeat(32 * 1024 - 1);
        assertThat(EnvironmentFile.ofPodman(PlacedText.of(comment))).isEmpty();
        assertThat(EnvironmentFile.ofPodman(PlacedText.of(comment + "x")))
                .extracting(EnvironmentFile.Line::tooLong)
                .containsExactly(true);
    }

    private static List<String> lines(List<EnvironmentFile.Line> lines) {
        return lines.stream()
                .map(line -> line.number() + " [" + line.name().text() + "]"
                        + line.value().map(value -> " [" + value.text() + "]").orElse(""))
                .toList();
    }
}
