package io.pilotconfig.core.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a large fleet is checked and worked on in a small heap: a Java machine of its own, which would die otherwise. */
class FleetMemoryTest {
    private static final int PILOTS = 20_000;
    private static final String HEAP = "-Xmx24m";

    @TempDir
    Path directory;

    /** What runs in the small heap: checks a fleet, works on it, and prints how many pilots there were. */
    static final class Small {
        private Small() {}

        public static void main(String[] args) throws IOException {
            int[] count = {0};
            SettingsChecker checker = new SettingsChecker();
            try (Fleet fleet = new FleetReader(FleetOptions.none()).open(Path.of(args[0]))) {
                FleetReport report = fleet.check(checker::check);
                fleet.forEach(pilot -> checker.check(pilot.read()).orThrow(), (pilot, checked) -> count[0]++);
                new PrintStream(System.out, true, StandardCharsets.UTF_8)
                        .print(report.diagnostics().size() + " " + count[0]);
            }
        }
    }

    @Test
    void aFleetLargerThanTheHeapIsReadThroughIt() throws IOException, InterruptedException {
        Path file = directory.resolve("fleet.yaml");
        String comment = ("# " + "x".repeat(78) + "\n").repeat(15);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(Fleets.QUIET);
            for (int i = 0; i < PILOTS; i++) {
                out.write("  ep" + i + ".example.edu:\n    project: Project" + i + "\n" + comment);
            }
        }
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Small.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(small.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.size(file)).isGreaterThan(24L << 20);
        assertThat(said).isEqualTo("0 " + PILOTS);
    }
}
