package io.pilotconfig.importers.compose;

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

/**
 * A Compose file that was read.
 *
 * @param read the container; empty after an error that leaves none
 * @param diagnostics what was said
 */
record Imported(Optional<Specimen> read, List<Diagnostic> diagnostics) {
    /** A file without others beside it. */
    static Imported of(String text) {
        return of(text, Map.of(), ImportOptions.DEFAULTS);
    }

    /** A service with an image, and these lines from line 4 on. */
    static Imported ofLines(String... lines) {
        return of(service(lines));
    }

    /** The same with a file {@code .env} beside it. */
    static Imported withVariables(String variables, String... lines) {
        return of(service(lines), Map.of(".env", variables), ImportOptions.DEFAULTS);
    }

    /** A file with others beside it, by their paths. */
    static Imported of(String text, Map<String, String> files, ImportOptions options) {
        return of(text, options.beside(companions(files)));
    }

    /** A file with what the options say of others. */
    static Imported of(String text, ImportOptions options) {
        SourceText source = new SourceText("compose.yaml", text);
        Findings findings = new Findings(source);
        Optional<Specimen> specimen = new ComposeReader().read(new Reading(source, options, findings));
        return new Imported(specimen, findings.all());
    }

    static String service(String... lines) {
        return "services:\n  pilot:\n    image: i\n    "
                + String.join("\n", lines).replace("\n", "\n    ") + "\n";
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

    /** Texts of scalars. */
    static List<String> texts(List<Scalar> scalars) {
        return scalars.stream().map(Scalar::text).toList();
    }

    /** The options. */
    Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        specimen().options().forEach((key, value) -> options.put(key.text(), ((Scalar) value).text()));
        return options;
    }

    /** What is said: {@code 4:7 import-syntax What is wrong.}. */
    List<String> said() {
        return diagnostics.stream()
                .map(each -> each.location().orElseThrow().line() + ":"
                        + each.location().orElseThrow().column() + " " + each.code() + " " + each.message())
                .toList();
    }

    /** What is said in short: {@code 4:7 import-syntax}. */
    List<String> places() {
        return said().stream()
                .map(each -> each.split(" ", 3)[0] + " " + each.split(" ", 3)[1])
                .toList();
    }
}
