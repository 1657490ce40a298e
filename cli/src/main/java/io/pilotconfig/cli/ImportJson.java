package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.importers.Imported;
import java.util.Map;
import java.util.Optional;

/** Prints what came of an import for a program: one object. */
final class ImportJson {
    private static final Location NOWHERE = new Location("", 1, 1, Optional.empty());

    private ImportJson() {}

    static String of(Imported imported) {
        return JsonTree.print(JsonTree.object(
                "settings",
                imported.text(),
                "diagnostics",
                imported.report().diagnostics().stream()
                        .map(ImportJson::diagnostic)
                        .toList()));
    }

    private static Map<String, Object> diagnostic(Diagnostic diagnostic) {
        Location location = diagnostic.location().orElse(NOWHERE);
        return JsonTree.object(
                "file", location.file(),
                "line", location.line(),
                "column", location.column(),
                "severity", diagnostic.severity().word(),
                "code", diagnostic.code().id(),
                "path", diagnostic.path().toString(),
                "message", diagnostic.message(),
                "hint", diagnostic.hint());
    }
}
