package io.pilotconfig.core.render;

import io.pilotconfig.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a renderer made.
 *
 * @param files the files, the main one first; at least one
 * @param notes what the person should know about them: warnings and advice
 */
public record Rendering(List<RenderedFile> files, List<Diagnostic> notes) {
    /** @throws IllegalArgumentException if there is no file */
    public Rendering {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("A rendering has a main file");
        }
    }

    /** The main file: the line, manifest or unit that starts the pilot. */
    public RenderedFile main() {
        return files.get(0);
    }
}
