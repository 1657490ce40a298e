package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;

/** What is to say about a unit; a line of a drop-in is named, for the unit itself shows nothing of it. */
final class Remarks {
    private final Findings findings;

    Remarks(Findings findings) {
        this.findings = findings;
    }

    /** Says something of a stretch of the unit. */
    void add(Code code, Span span, String message, String hint) {
        findings.add(code, span, message, hint);
    }

    /** Says something of a stretch of the unit, or of a drop-in that is named. */
    void add(Code code, Span span, String file, String message, String hint) {
        findings.add(code, span, file.isEmpty() ? message : "In " + file + ": " + message, hint);
    }

    /** Something is left out. */
    void dropped(Span span, String message, String hint) {
        findings.add(ImportCodes.DROPPED, span, message, hint);
    }
}
