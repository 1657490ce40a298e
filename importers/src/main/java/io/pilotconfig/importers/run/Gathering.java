package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import java.util.Collection;

/**
 * What is gathered of a container while the flags of its line are read.
 *
 * @param engine the engine whose line it is
 * @param specimen what the line says of the container
 * @param reading the run over the file
 */
record Gathering(Engine engine, Specimen.Builder specimen, Reading reading) {
    void with(Specimen.Part part, Scalar value) {
        specimen.with(part, value);
    }

    void add(Code code, Span span, String message, String hint) {
        reading.findings().add(code, span, message, hint);
    }

    /** Says what the engine would refuse. */
    void wrong(Span span, String message, String hint) {
        add(ImportCodes.SYNTAX, span, message, hint);
    }

    /** Says what is left out, and what there is instead. */
    void dropped(Span span, String message, String hint) {
        add(ImportCodes.DROPPED, span, message, hint);
    }

    /** Says what the pilot gets instead of what was written. */
    void changed(Span span, String message, String hint) {
        add(ImportCodes.CHANGED, span, message, hint);
    }

    /** Says what is more than a pilot needs. */
    void excess(Span span, String message, String hint) {
        add(ImportCodes.EXCESS, span, message, hint);
    }

    /** Says that the engine knows no such word, and which one it knows. */
    void unknown(Span span, String what, String word, Collection<String> known) {
        String hint = NearestName.of(word, known)
                .map(name -> "did you mean `" + name + "`?")
                .orElse("write one of these: `" + String.join("`, `", known) + "`.");
        add(ImportCodes.UNKNOWN, span, engine.program() + " knows no " + what + " " + Visible.quoted(word) + ".", hint);
    }

    boolean isPodman() {
        return engine == Engine.PODMAN;
    }
}
