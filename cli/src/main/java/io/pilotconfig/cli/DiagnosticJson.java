package io.pilotconfig.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** Prints findings for a program. */
final class DiagnosticJson {
    private static final Location NOWHERE = new Location("", 1, 1, Optional.empty());

    private DiagnosticJson() {}

    static String of(Collection<Finding> findings) {
        return JsonArray.of(findings, DiagnosticJson::write);
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        Diagnostic diagnostic = finding.diagnostic();
        Location location = diagnostic.location().orElse(NOWHERE);
        json.writeStringField("file", location.file());
        json.writeNumberField("line", location.line());
        json.writeNumberField("column", location.column());
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("path", diagnostic.path().toString());
        json.writeStringField("message", diagnostic.message());
        json.writeStringField("hint", diagnostic.hint());
        if (finding.accepted().isPresent()) {
            json.writeStringField("accepted", finding.accepted().get());
        }
    }
}
