package io.pilotconfig.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Prints objects for a program: one JSON array in ASCII, an element a line. */
final class JsonArray {
    private JsonArray() {}

    /** Writes the members of an object. */
    interface Members<T> {
        void write(T element, JsonGenerator json) throws IOException;
    }

    static <T> String of(Collection<T> elements, Members<T> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
            json.setPrettyPrinter(new ElementPerLine());
            json.writeStartArray();
            for (T element : elements) {
                json.writeStartObject();
                members.write(element, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A string takes every text", e);
        }
        return text.append('\n').toString();
    }

    private static final class ElementPerLine extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(",\n");
        }
    }
}
