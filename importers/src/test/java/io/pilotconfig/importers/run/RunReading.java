package io.pilotconfig.importers.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.FilesBeside;
import io.pilotconfig.importers.specimen.ReadLaunch;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a script, for tests.
 *
 * @param text the script
 * @param specimen the container
 * @param diagnostics what was said
 */
record RunReading(String text, Optional<Specimen> specimen, List<Diagnostic> diagnostics) {
    static final String PODMAN = "podman";

    static RunReading docker(String text) {
        return read(RunReader.docker(), text, ImportOptions.DEFAULTS);
    }

    static RunReading podman(String text) {
        return read(RunReader.podman(), text, ImportOptions.DEFAULTS);
    }

    static RunReading docker(String text, String service) {
        return read(RunReader.docker(), text, ImportOptions.DEFAULTS.ofService(service));
    }

    static RunReading beside(String program, String text, Map<String, String> files) {
        RunReader reader = program.equals(PODMAN) ? RunReader.podman() : RunReader.docker();
        return read(reader, text, ImportOptions.DEFAULTS.beside(new FilesBeside(files)));
    }

    private static RunReading read(RunReader reader, String text, ImportOptions options) {
        ReadLaunch launch = ReadLaunch.of(reader, "run.sh", text, options);
        return new RunReading(text, launch.read(), launch.diagnostics());
    }

    /** The container, of which nothing was to be said. */
    Specimen clean() {
        assertThat(texts()).as("what is said of\n%s", text).isEmpty();
        return specimen.orElseThrow();
    }

    /** A part of the container, or the empty text. */
    String part(Part part) {
        return specimen.orElseThrow().part(part).map(Scalar::text).orElse("");
    }

    /** A variable of the container. */
    Scalar variable(String name) {
        return specimen.orElseThrow().variables().stream()
                .filter(variable -> variable.name().text().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** An option of the target, or the empty text. */
    String option(String name) {
        return specimen.orElseThrow().options().entrySet().stream()
                .filter(option -> option.getKey().text().equals(name))
                .map(option -> ((Scalar) option.getValue()).text())
                .findFirst()
                .orElse("");
    }

    /** What was said, each as {@code LINE:COLUMN CODE MESSAGE HINT}. */
    List<String> said() {
        return diagnostics.stream()
                .map(each -> each.location().orElseThrow().line() + ":"
                        + each.location().orElseThrow().column() + " " + each.code() + " " + each.message() + " "
                        + each.hint())
                .toList();
    }

    /** What is marked of the lines that are shown. */
    List<String> marked() {
        return diagnostics.stream()
                .map(each -> each.location().flatMap(Location::excerpt).orElseThrow())
                .map(shown -> shown.line().substring(shown.from(), shown.to()))
                .toList();
    }

    /** What was said, as the command prints it. */
    List<String> texts() {
        return diagnostics.stream().map(DiagnosticText::of).toList();
    }
}
