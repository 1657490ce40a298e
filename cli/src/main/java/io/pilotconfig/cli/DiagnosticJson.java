package io.pilotconfig.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;

/** Prints diagnostics for a program: one JSON array in ASCII, an element a line. */
final class DiagnosticJson {
    private static final Location NOWHERE = new Location("", 1, 1, Optional.empty());

    private DiagnosticJson() {}

    static String of(Collection<Diagnostic> diagnostics) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
            json.setPrettyPrinter(new ElementPerLine());
            write(diagnostics, json);
        } catch (IOException e) {
            throw new UncheckedIOException("A string takes every text", e);
        }
        return text.append('\n').toString();
    }

    /** Writes the array as a value. */
    static void write(Collection<Diagnostic> diagnostics, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Diagnostic diagnostic : diagnostics) {
            write(diagnostic, json);
        }
        json.writeEndArray();
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        Location location = diagnostic.location().orElse(NOWHERE);
        json.writeStartObject();
        json.writeStringField("file", location.file());
        json.writeNumberField("line", location.line());
        json.writeNumberField("column", location.column());
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("path", diagnostic.path().toString());
        json.writeStringField("message", diagnostic.message());
        json.writeStringField("hint", diagnostic.hint());
        json.writeEndObject();
    }

    /** Breaks lines between the elements of arrays only. */
    static final class ElementPerLine extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(",\n");
        }
    }
}
