package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.SpecimenFacts;
import io.pilotconfig.testkit.GoldenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lines as people really write them: OSG's own, scripts of sites, and what becomes of either on its way through a web page. */
class RealLinesTest {
    private static final Path REAL = Path.of("src/test/resources/real");
    private static final Path READ = Path.of("src/test/resources/read");

    @TestFactory
    Stream<DynamicTest> linesOfDocker() {
        return lines("docker");
    }

    @TestFactory
    Stream<DynamicTest> linesOfPodman() {
        return lines("podman");
    }

    private static Stream<DynamicTest> lines(String program) {
        return GoldenFiles.of(REAL.resolve(program), READ.resolve(program)).tests(file -> read(program, file));
    }

    private static Map<String, String> read(String program, Path file) throws IOException {
        RunReading reading = RunReading.beside(program, Files.readString(file), beside());
        String facts = reading.specimen().map(RealLinesTest::facts).orElse("");
        return Map.of("said.txt", String.join("", reading.texts()), "facts.txt", facts);
    }

    private static Map<String, String> beside() throws IOException {
        try (Stream<Path> files = Files.list(REAL.resolve("beside"))) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), RealLinesTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String facts(Specimen specimen) {
        String options = specimen.optionKeys().stream()
                .map(key -> "option: " + key.text() + " = `"
                        + ((Scalar) specimen.options().get(key)).text() + "`\n")
                .collect(Collectors.joining());
        return SpecimenFacts.of(specimen).without(fact -> fact.name().equals("TOKEN")) + options;
    }
}
