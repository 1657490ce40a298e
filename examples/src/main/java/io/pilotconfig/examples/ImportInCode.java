package io.pilotconfig.examples;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.Imported;
import io.pilotconfig.importers.Importers;
import java.io.PrintStream;
import java.util.Optional;

/** Makes settings of what starts a pilot today. */
final class ImportInCode {
    private ImportInCode() {}

    /**
     * The settings file; empty after errors.
     *
     * @param source what the text is, such as {@code docker}
     * @param name what it is called in messages
     * @param err where messages go
     */
    static Optional<String> settingsOf(String source, String name, String text, PrintStream err) {
        Importers importers = new Importers(new SettingsChecker(), Renderers.installed());
        Imported imported = importers.read(source, name, text, ImportOptions.DEFAULTS.modernized());
        imported.report().diagnostics().forEach(found -> err.print(DiagnosticText.of(found)));
        return imported.text();
    }
}
