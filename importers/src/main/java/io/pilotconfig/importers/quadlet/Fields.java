package io.pilotconfig.importers.quadlet;

import io.pilotconfig.importers.engine.Csv;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import java.util.List;

/** The fields of a value that is one line of CSV, each at its place. */
final class Fields {
    private Fields() {}

    /** The fields; none where podman refuses the quotes, which is reported. */
    static List<PlacedText> of(Argument argument, Remarks remarks) {
        PlacedText line = argument.value();
        return Csv.fields(line.text())
                .map(fields -> fields.stream().map(field -> placed(field, line)).toList())
                .orElseGet(() -> {
                    remarks.add(
                            ImportCodes.SYNTAX,
                            argument.span(),
                            "The double quotes within " + argument.written() + " are wrong, and podman refuses them.",
                            "put double quotes around a whole field, and only around one with a comma.");
                    return List.of();
                });
    }

    private static PlacedText placed(Csv.Field field, PlacedText line) {
        if (!line.startsWith("\"", field.from())) {
            return line.piece(field.from(), field.to());
        }
        PlacedText.Builder text = new PlacedText.Builder();
        for (int i = field.from() + 1; i < field.to() - 1; i++) {
            text.append(line, i);
            i += line.charAt(i) == '"' ? 1 : 0;
        }
        return text.build(line.span(field.from(), field.to()));
    }
}
