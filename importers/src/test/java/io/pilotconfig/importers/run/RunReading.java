package io.pilotconfig.importers.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.importers.Companions;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.Reading;
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
        return read(reader, text, ImportOptions.DEFAULTS.beside(companions(files)));
    }

    private static RunReading read(RunReader reader, String text, ImportOptions options) {
        SourceText source = new SourceText("run.sh", text);
        Findings findings = new Findings(source);
        Optional<Specimen> specimen = reader.read(new Reading(source, options, findings));
        return new RunReading(text, specimen, findings.all());
    }

    private static Companions companions(Map<String, String> files) {
        return new Companions() {
            @Override
            public Optional<String> text(String path) {
                return Optional.ofNullable(files.get(path));
            }

            @Override
            public List<String> list(String directory) {
                return List.of();
            }
        };
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
