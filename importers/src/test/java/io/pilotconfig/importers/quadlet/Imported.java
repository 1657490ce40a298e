package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Diagnostic;
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
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A quadlet that was read.
 *
 * @param read the container; empty after an error that leaves none
 * @param diagnostics what was said
 */
record Imported(Optional<Specimen> read, List<Diagnostic> diagnostics) {
    /** The unit {@code ospool-pilot.container} without further files. */
    static Imported of(String text) {
        return of("ospool-pilot.container", text, Map.of());
    }

    /** A section {@code [Container]} with an image, and these lines below it. */
    static Imported ofLines(String... lines) {
        return of("[Container]\nContainerName=ospool-pilot\nImage=i\n" + String.join("\n", lines) + "\n");
    }

    /** A unit with the files beside it, by their paths. */
    static Imported of(String name, String text, Map<String, String> files) {
        SourceText source = new SourceText(name, text);
        Findings findings = new Findings(source);
        Optional<Specimen> specimen = new QuadletReader()
                .read(new Reading(source, ImportOptions.DEFAULTS.beside(companions(files)), findings));
        return new Imported(specimen, findings.all());
    }

    private static Companions companions(Map<String, String> files) {
        return new Companions() {
            @Override
            public Optional<String> text(String path) {
                return Optional.ofNullable(files.get(path));
            }

            @Override
            public List<String> list(String directory) {
                return files.keySet().stream()
                        .filter(path -> path.startsWith(directory + "/"))
                        .map(path -> path.substring(directory.length() + 1))
                        .sorted()
                        .toList();
            }
        };
    }

    Specimen specimen() {
        return read.orElseThrow();
    }

    /** The text of a part; empty where nothing is said. */
    String part(Part part) {
        return specimen().part(part).map(Scalar::text).orElse("");
    }

    /** The variables, {@code NAME=value}. */
    List<String> variables() {
        return specimen().variables().stream()
                .map(each -> each.name().text() + "=" + each.value().text())
                .toList();
    }

    /** The mounts, in one line each. */
    List<String> mounts() {
        return specimen().mounts().stream()
                .map(mount -> mount.source().text() + ":" + mount.target().text()
                        + (mount.readOnly() ? " read-only" : "")
                        + (mount.propagation().isEmpty() ? "" : " " + mount.propagation())
                        + (mount.relabelled() ? " relabelled" : ""))
                .toList();
    }

    /** The words of the command. */
    List<String> command() {
        return specimen().command().stream().map(Scalar::text).toList();
    }

    /** The words of the entrypoint. */
    List<String> entrypoint() {
        return specimen().entrypoint().stream().map(Scalar::text).toList();
    }

    /** The options. */
    Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        specimen().options().forEach((key, value) -> options.put(key.text(), ((Scalar) value).text()));
        return options;
    }

    /** Where something is said, and its code: {@code 4:7 import-syntax}. */
    List<String> places() {
        return diagnostics.stream()
                .map(each -> each.location().orElseThrow().line() + ":"
                        + each.location().orElseThrow().column() + " " + each.code())
                .toList();
    }

    /** What is said, as a person reads it. */
    String messages() {
        return diagnostics.stream()
                .map(each -> each.message() + " (" + each.hint() + ")")
                .collect(Collectors.joining("\n"));
    }
}
