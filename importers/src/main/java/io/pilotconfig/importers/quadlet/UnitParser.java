package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;

/**
 * Reads the lines of a unit file as podman's generator does ({@code Parse} in {@code unitfile.go}). Blanks at both ends
 * of each line go; a line that ends in a backslash goes on in the next one that is no comment, without a blank between
 * them other than its own.
 */
final class UnitParser {
    private final UnitFile unit;
    private final String file;
    private final Remarks remarks;
    private String section = "";

    private UnitParser(UnitFile unit, String file, Remarks remarks) {
        this.unit = unit;
        this.file = file;
        this.remarks = remarks;
    }

    /** Adds what a text says to a unit; a drop-in has a name. */
    static void parse(PlacedText text, UnitFile unit, String file, Remarks remarks) {
        new UnitParser(unit, file, remarks).parse(text);
    }

    private void parse(PlacedText text) {
        int end = text.length() > 0 && text.charAt(text.length() - 1) == '\n' ? text.length() - 1 : text.length();
        PlacedText.Builder remaining = new PlacedText.Builder();
        int start = 0;
        while (start <= end) {
            int stop = text.indexOf('\n', start);
            stop = stop < 0 || stop > end ? end : stop;
            PlacedText line = Blanks.trim(text.piece(start, stop));
            start = stop + 1;
            if (isComment(line)) {
                continue;
            }
            if (line.charAt(line.length() - 1) == '\\') {
                line = line.piece(0, line.length() - 1);
                if (start <= end) {
                    remaining.append(line);
                    continue;
                }
            }
            if (!remaining.isEmpty()) {
                line = remaining.append(line).build(line.span());
                remaining = new PlacedText.Builder();
            }
            read(line);
        }
        if (!remaining.isEmpty()) {
            lost(remaining.build(text.span()));
        }
    }

    private void lost(PlacedText line) {
        remarks.add(
                ImportCodes.SYNTAX,
                line.span(),
                file,
                "A backslash at its end joins the line to the next one, and there is none: podman loses it.",
                "take the backslash away.");
    }

    private static boolean isComment(PlacedText line) {
        return line.isEmpty() || line.charAt(0) == '#' || line.charAt(0) == ';';
    }

    private void read(PlacedText line) {
        if (isComment(line)) {
            return;
        }
        int bracket = line.charAt(0) == '[' ? line.indexOf(']', 1) : -1;
        int equals = line.indexOf('=', 0);
        if (bracket > 0 && Blanks.trim(line.piece(bracket + 1)).isEmpty()) {
            begin(line.piece(1, bracket), line.span());
        } else if (equals > 0) {
            assign(line, equals);
        } else {
            remarks.add(
                    ImportCodes.SYNTAX,
                    line.span(),
                    file,
                    "The line is neither a section nor `key=value` nor a comment: podman refuses the file, and before"
                            + " podman 5.5 every quadlet of the directory.",
                    "write `key=value`, begin it with `#`, or end the line before it with a backslash.");
        }
    }

    private void begin(PlacedText name, Span header) {
        section = name.text();
        if (section.isEmpty() || section.indexOf('[') >= 0 || section.chars().anyMatch(Character::isISOControl)) {
            remarks.add(
                    ImportCodes.SYNTAX,
                    header,
                    file,
                    "The section has no proper name, and podman refuses the file.",
                    "write a name such as `[Container]`.");
        }
        unit.begin(section, header);
    }

    private void assign(PlacedText line, int equals) {
        if (section.isEmpty()) {
            remarks.add(
                    ImportCodes.SYNTAX,
                    line.span(),
                    file,
                    "The line stands before the first section, and podman refuses the file.",
                    "write `[Container]` above it.");
            return;
        }
        PlacedText key = Blanks.trimKey(line.piece(0, equals));
        unit.add(new UnitLine(section, key, Blanks.trimValue(line.piece(equals + 1)), file));
    }
}
