package io.pilotconfig.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.render.RenderedFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Files and diagnostics as JSON, the diagnostics as the command prints them. */
final class AnswerJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private AnswerJson() {}

    static String of(List<RenderedFile> files, List<Diagnostic> diagnostics) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (RenderedFile file : files) {
                write(file, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : diagnostics) {
                write(diagnostic, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(RenderedFile file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeBooleanField("executable", file.executable());
        json.writeStringField("text", file.text());
        json.writeEndObject();
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (diagnostic.location().isPresent()) {
            Location location = diagnostic.location().get();
            json.writeNumberField("line", location.line());
            json.writeNumberField("column", location.column());
        }
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("path", diagnostic.path().toString());
        json.writeStringField("message", diagnostic.message());
        json.writeStringField("hint", diagnostic.hint());
        json.writeEndObject();
    }
}
