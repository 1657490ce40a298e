package io.pilotconfig.core.generate;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.output.OutputException;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the targets of one pilot write and have to say. */
final class PilotRendering {
    private final String pilot;
    private final Launch launch;
    private final List<Diagnostic> notes = new ArrayList<>();
    private final Map<String, RenderedFile> files = new LinkedHashMap<>();

    PilotRendering(String pilot, Launch launch) {
        this.pilot = pilot;
        this.launch = launch;
    }

    /** Renders for one more target. */
    void add(Renderer<?> renderer) {
        try {
            Rendering rendering = renderer.render(launch);
            notes.addAll(rendering.notes());
            rendering.files().forEach(this::add);
        } catch (InvalidSettingsException e) {
            notes.addAll(e.diagnostics());
        }
    }

    private void add(RenderedFile file) {
        RenderedFile other = files.putIfAbsent(file.name(), file);
        if (other != null && !other.equals(file)) {
            throw OutputException.ofClash(pilot, file.name());
        }
    }

    List<Diagnostic> notes() {
        return notes;
    }

    /** The files, those that two targets write alike once. */
    List<RenderedFile> files() {
        return List.copyOf(files.values());
    }
}
