package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Diagnostic;
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
 * A Compose file that was read.
 *
 * @param launch what came of it
 */
record Imported(ReadLaunch launch) {
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
        return of(text, options.beside(new FilesBeside(files)));
    }

    /** A file with what the options say of others. */
    static Imported of(String text, ImportOptions options) {
        return new Imported(ReadLaunch.of(new ComposeReader(), "compose.yaml", text, options));
    }

    static String service(String... lines) {
        return "services:\n  pilot:\n    image: i\n    "
                + String.join("\n", lines).replace("\n", "\n    ") + "\n";
    }

    Optional<Specimen> read() {
        return launch.read();
    }

    List<Diagnostic> diagnostics() {
        return launch.diagnostics();
    }

    Specimen specimen() {
        return launch.specimen();
    }

    /** The text of a part; empty where nothing is said. */
    String part(Part part) {
        return launch.part(part);
    }

    /** The variables, {@code NAME=value}. */
    List<String> variables() {
        return launch.variables();
    }

    /** The mounts, in one line each. */
    List<String> mounts() {
        return launch.mounts();
    }

    /** Texts of scalars. */
    static List<String> texts(List<Scalar> scalars) {
        return scalars.stream().map(Scalar::text).toList();
    }

    /** The options. */
    Map<String, String> options() {
        return launch.options();
    }

    /** What is said: {@code 4:7 import-syntax What is wrong.}. */
    List<String> said() {
        return diagnostics().stream()
                .map(each -> each.location().orElseThrow().line() + ":"
                        + each.location().orElseThrow().column() + " " + each.code() + " " + each.message())
                .toList();
    }

    /** What is said in short: {@code 4:7 import-syntax}. */
    List<String> places() {
        return launch.places();
    }
}
