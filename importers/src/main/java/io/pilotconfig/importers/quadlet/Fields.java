package io.pilotconfig.importers.quadlet;

import io.pilotconfig.importers.specimen.PlacedText;
import java.util.ArrayList;
import java.util.List;

/** The fields of one line of CSV, as Go's {@code encoding/csv} reads it; a field in quotes may hold commas. */
final class Fields {
    private Fields() {}

    static List<PlacedText> of(PlacedText line) {
        List<PlacedText> fields = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            PlacedText.Builder field = new PlacedText.Builder();
            int start = at;
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            at += quoted ? 1 : 0;
            while (at < line.length() && (quoted || line.charAt(at) != ',')) {
                if (line.charAt(at) == '"' && quoted) {
                    quoted = line.startsWith("\"\"", at);
                    at++;
                    if (!quoted) {
                        continue;
                    }
                }
                field.append(line, at++);
            }
            fields.add(field.build(line.span(start, Math.min(at, line.length()))));
            at++;
        }
        return fields;
    }
}
