package io.pilotconfig.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.pilotconfig.importers.Imported;
import java.io.IOException;
import java.util.List;

/** Prints what came of an import for a program: one object. */
final class ImportJson {
    private ImportJson() {}

    static String of(Imported imported) {
        return JsonTree.print(json -> write(imported, json));
    }

    private static void write(Imported imported, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (imported.text().isPresent()) {
            json.writeStringField("settings", imported.text().get());
        }
        json.writeFieldName("diagnostics");
        JsonArray.write(Finding.of(imported.report().diagnostics(), List.of()), DiagnosticJson::write, json);
        json.writeEndObject();
    }
}
