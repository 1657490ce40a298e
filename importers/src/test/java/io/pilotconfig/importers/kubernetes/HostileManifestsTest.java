package io.pilotconfig.importers.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.pilotconfig.testkit.AdversarialValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a manifest is, reading it ends soon, and without an exception. */
final class HostileManifestsTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int LENGTH = 1 << 18;

    @Provide
    Arbitrary<String> mutilated() throws IOException {
        List<String> manifests = new ArrayList<>();
        try (var files = Files.list(Path.of("src/test/resources/real/kubernetes/input"))) {
            for (Path file : files.sorted().toList()) {
                manifests.add(Files.readString(file));
            }
        }
        manifests.add(Manifests.text());
        Arbitrary<String> junk = Arbitraries.oneOf(
                Arbitraries.of(
                        "null", "~", "[]", "{}", "[null]", "{a: b}", "- x", "3", "true", "''", "$(A)", "&a", "*a"),
                AdversarialValues.mixtures());
        return Combinators.combine(
                        Arbitraries.of(manifests),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 3),
                        junk)
                .as(HostileManifestsTest::mutilate);
    }

    /** Replaces, removes, repeats or cuts at a line. */
    private static String mutilate(String manifest, int at, int how, String junk) {
        List<String> lines = new ArrayList<>(manifest.lines().toList());
        int line = at % lines.size();
        String written = lines.get(line);
        int colon = written.indexOf(':');
        switch (how) {
            case 0 -> lines.set(line, (colon < 0 ? written : written.substring(0, colon + 1)) + " " + junk);
            case 1 -> lines.remove(line);
            case 2 -> lines.add(line, written);
            default -> lines.subList(line, lines.size()).clear();
        }
        return String.join("\n", lines) + "\n";
    }

    @Property
    void nothingIsThrown(@ForAll("mutilated") String manifest) {
        assertThatCode(() -> Manifests.read(manifest)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "            - {name: A, value: $(A)$(A)}\n",
                "            - {name: A, value: $(B}\n",
                "            - {nam: A}\n",
                "            - 3\n",
                "            - {name: A, valueFrom: {secretKeyRef: {name: a, key: b}}}\n"
            })
    void manyVariablesAreReadInTime(String variable) {
        readInTime("          resources:\n", variable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "            - {name: tokem, mountPath: /a}\n",
                "            - {name: token, mountPath: /a/../b}\n"
            })
    void manyMountsAreReadInTime(String mount) {
        readInTime("      volumes:\n", mount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"        - {name: a, hostPath: {path: /a}}\n", "        - {}\n"})
    void manyVolumesAreReadInTime(String volume) {
        readInTime("        - name: \"token\"\n          secret:\n", volume);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$(", "$(A)", "$$", ")", "$", "/"})
    void longTextsAreReadInTime(String piece) {
        readInTime(
                "          resources:\n",
                "            - {name: A, value: '" + piece.repeat(LENGTH / piece.length()) + "'}\n");
    }

    private static void readInTime(String before, String piece) {
        String manifest = Manifests.text(before, piece.repeat(Math.max(1, LENGTH / piece.length())) + before);
        Manifests.Read read = assertTimeoutPreemptively(LONGEST, () -> Manifests.read(manifest));
        assertThat(read.specimen()).isPresent();
    }
}
