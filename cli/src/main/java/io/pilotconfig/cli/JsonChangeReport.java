package io.pilotconfig.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.output.FileChange;
import io.pilotconfig.core.output.FileChange.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Prints for a program: one JSON object in ASCII. The patches, which may be large, are printed as they come. */
final class JsonChangeReport implements ChangeReport {
    private final boolean withDiff;
    private final JsonGenerator json;
    private final Map<Kind, PathList> paths = new EnumMap<>(Kind.class);
    private boolean begun;

    JsonChangeReport(Session session, boolean withDiff) {
        this.withDiff = withDiff;
        try {
            json = new JsonFactory().createGenerator(session.out());
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written yet", e);
        }
        json.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
        json.setPrettyPrinter(new JsonArray.ElementPerLine());
    }

    @Override
    public void begin(FleetReport report) {
        begin(report.diagnostics());
    }

    private void begin(List<Diagnostic> diagnostics) {
        begun = true;
        print(() -> {
            json.writeStartObject();
            json.writeFieldName("diagnostics");
            JsonArray.write(Finding.of(diagnostics, List.of()), DiagnosticJson::write, json);
            if (withDiff) {
                json.writeArrayFieldStart("diff");
            }
        });
    }

    @Override
    public void add(FileChange change) {
        paths.computeIfAbsent(change.kind(), kind -> new PathList()).add(change.path());
        change.diff().ifPresent(diff -> print(() -> json.writeString(diff.toString())));
    }

    @Override
    public void end(ChangeCounts counts, boolean failed) {
        if (!begun) {
            begin(List.of());
        }
        print(() -> {
            if (withDiff) {
                json.writeEndArray();
            }
            write("created", Kind.CREATED);
            write("changed", Kind.CHANGED);
            write("removed", Kind.REMOVED);
            json.writeNumberField("unchanged", counts.of(Kind.UNCHANGED));
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        });
    }

    private void write(String name, Kind kind) throws IOException {
        json.writeArrayFieldStart(name);
        paths.getOrDefault(kind, new PathList()).forEach(path -> print(() -> json.writeString(path)));
        json.writeEndArray();
    }

    private interface Printing {
        void run() throws IOException;
    }

    private static void print(Printing printing) {
        try {
            printing.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Standard output never throws", e);
        }
    }
}
