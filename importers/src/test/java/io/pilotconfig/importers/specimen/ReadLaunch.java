package io.pilotconfig.importers.specimen;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A launch configuration that was read.
 *
 * @param read the container; empty after an error that leaves none
 * @param diagnostics what was said
 */
public record ReadLaunch(Optional<Specimen> read, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public ReadLaunch {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads a text with the files beside it, by their paths. */
    public static ReadLaunch of(LaunchReader reader, String name, String text, Map<String, String> files) {
        return of(reader, name, text, ImportOptions.DEFAULTS.beside(new FilesBeside(files)));
    }

    /** Reads a text. */
    public static ReadLaunch of(LaunchReader reader, String name, String text, ImportOptions options) {
        SourceText source = new SourceText(name, text);
        Findings findings = new Findings(source);
        Optional<Specimen> specimen = reader.read(new Reading(source, options, findings));
        return new ReadLaunch(specimen, findings.all());
    }

    /** The container. */
    public Specimen specimen() {
        return read.orElseThrow();
    }

    /** The text of a part; empty where nothing is said. */
    public String part(Part part) {
        return specimen().part(part).map(Scalar::text).orElse("");
    }

    /** The variables, {@code NAME=value}. */
    public List<String> variables() {
        return specimen().variables().stream()
                .map(each -> each.name().text() + "=" + each.value().text())
                .toList();
    }

    /** The mounts, in one line each. */
    public List<String> mounts() {
        return specimen().mounts().stream()
                .map(mount -> mount.source().text() + ":" + mount.target().text()
                        + (mount.readOnly() ? " read-only" : "")
                        + (mount.propagation().isEmpty() ? "" : " " + mount.propagation())
                        + (mount.relabelled() ? " relabelled" : ""))
                .toList();
    }

    /** The words of the command. */
    public List<String> command() {
        return specimen().command().stream().map(Scalar::text).toList();
    }

    /** The words of the entrypoint. */
    public List<String> entrypoint() {
        return specimen().entrypoint().stream().map(Scalar::text).toList();
    }

    /** The options. */
    public Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        specimen().options().forEach((key, value) -> options.put(key.text(), ((Scalar) value).text()));
        return options;
    }

    /** Where something is said, and its code: {@code 4:7 import-syntax}. */
    public List<String> places() {
        return diagnostics.stream()
                .map(each -> each.location().orElseThrow().line() + ":"
                        + each.location().orElseThrow().column() + " " + each.code())
                .toList();
    }

    /** What is marked of the lines that are shown. */
    public List<String> marked() {
        return diagnostics.stream()
                .map(each -> each.location().flatMap(Location::excerpt).orElseThrow())
                .map(shown -> shown.line().substring(shown.from(), shown.to()))
                .toList();
    }

    /** What is said, with the excerpts. */
    public String shown() {
        return diagnostics.stream()
                .map(each -> each.message() + " (" + each.hint() + ") "
                        + each.location()
                                .flatMap(place -> place.excerpt())
                                .map(Object::toString)
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /** What is said, as a person reads it. */
    public String messages() {
        return diagnostics.stream()
                .map(each -> each.message() + " (" + each.hint() + ")")
                .collect(Collectors.joining("\n"));
    }
}
