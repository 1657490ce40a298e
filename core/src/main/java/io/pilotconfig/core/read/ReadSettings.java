package io.pilotconfig.core.read;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SourceMap;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a settings file. After an error the settings are there for checking only: a placeholder stands in
 * for each value that could not be read.
 *
 * @param settings what was read; empty where the text is no mapping at all
 * @param sources where each setting stands; empty where the text has no structure
 * @param diagnostics what is wrong with the form of the file, each at its place
 */
public record ReadSettings(
        Optional<PilotSettings> settings, Optional<SourceMap> sources, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public ReadSettings {
        diagnostics = List.copyOf(diagnostics);
    }
}
