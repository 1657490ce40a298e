package io.pilotconfig.importers.specimen;

import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.importers.Companions;
import io.pilotconfig.importers.ImportOptions;
import java.util.Optional;

/**
 * One run over a launch configuration.
 *
 * @param source its text; spans count its code points from 0
 * @param options how to read it
 * @param findings what is to say about it
 */
public record Reading(SourceText source, ImportOptions options, Findings findings) {
    /** The machine attributes of a file of the host: a copy named as we render it comes before the file itself. */
    public Optional<String> attributes(String path) {
        Companions companions = options.companions();
        return companions.text(AttributesFile.FILE_NAME).or(() -> companions.text(path));
    }
}
