package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;

/**
 * What is wrong at a place of a script. Said only if it concerns the command that is imported.
 *
 * @param code what kind of thing it is
 * @param span where it stands
 * @param message what is wrong
 * @param hint what to write instead
 */
record Flaw(Code code, Span span, String message, String hint) {
    static Flaw syntax(Span span, String message, String hint) {
        return new Flaw(ImportCodes.SYNTAX, span, message, hint);
    }

    static Flaw expansion(Span span, String message, String hint) {
        return new Flaw(ImportCodes.EXPANSION, span, message, hint);
    }

    void report(Findings findings) {
        findings.add(code, span, message, hint);
    }
}
