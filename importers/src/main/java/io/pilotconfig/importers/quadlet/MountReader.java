package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.importers.engine.EngineSocket;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Specimen;
import java.util.ArrayList;
import java.util.List;

/** The mounts of a container: {@code --volume SOURCE:TARGET[:OPTIONS]} and {@code --mount type=bind,...}. */
final class MountReader {
    private final Specimen.Builder specimen;
    private final Remarks remarks;

    MountReader(Specimen.Builder specimen, Remarks remarks) {
        this.specimen = specimen;
        this.remarks = remarks;
    }

    /** Reads what is written in one piece. */
    void volume(Argument argument) {
        List<PlacedText> parts = split(argument.value(), ':');
        if (parts.size() > 3) {
            remarks.add(
                    ImportCodes.SYNTAX,
                    argument.span(),
                    argument.written() + " has more than two colons, and podman refuses it.",
                    "write `SOURCE:TARGET:OPTIONS`; a path cannot hold a colon.");
        } else if (parts.size() == 1 || parts.get(0).isEmpty()) {
            named(argument);
        } else {
            MountOptions options = new MountOptions(argument, remarks);
            if (parts.size() == 3) {
                split(parts.get(2), ',').forEach(options::read);
            }
            add(argument, parts.get(0), parts.get(1), options);
        }
    }

    /** Reads what is written key by key, as CSV. */
    void mount(Argument argument) {
        MountOptions options = new MountOptions(argument, remarks);
        PlacedText source = argument.value().piece(0, 0);
        PlacedText target = source;
        String type = "volume";
        List<PlacedText> fields = Fields.of(argument, remarks);
        if (fields.isEmpty()) {
            return;
        }
        for (PlacedText field : fields) {
            int equals = field.indexOf('=', 0);
            String key = field.piece(0, equals < 0 ? field.length() : equals).text();
            PlacedText value = field.piece(equals < 0 ? field.length() : equals + 1);
            switch (key) {
                case "type" -> type = value.text();
                case "source", "src" -> source = value;
                case "destination", "dst", "target" -> target = value;
                default -> options.readPair(key, value, field);
            }
        }
        if (type.equals("bind")) {
            add(argument, source, target, options);
        } else {
            named(argument);
        }
    }

    private void named(Argument argument) {
        remarks.dropped(
                argument.span(),
                argument.written() + " is left out: it is no directory or file of the host.",
                "write a directory of the host, `/SOURCE:/TARGET`.");
    }

    private void add(Argument argument, PlacedText source, PlacedText target, MountOptions options) {
        if (source.startsWith("\"", 0) || source.startsWith("'", 0)) {
            remarks.add(
                    ImportCodes.SYNTAX,
                    source.span(),
                    "Podman takes the quotes in " + argument.written() + " for part of the path, and refuses it.",
                    "take them away: a path with blanks needs none here.");
            return;
        } else if (source.startsWith(".", 0)) {
            remarks.add(
                    ImportCodes.EXPANSION,
                    source.span(),
                    "The path " + Visible.quoted(source.text()) + " counts from the directory of the quadlet.",
                    "write the whole path, from `/` on.");
        } else if (!source.startsWith("/", 0)) {
            // What systemd puts in the place of these is told of already.
            if (!source.startsWith("%", 0) && !source.startsWith("$", 0)) {
                named(argument);
            }
            return;
        }
        if (!target.startsWith("/", 0)) {
            remarks.add(
                    ImportCodes.SYNTAX,
                    target.span(),
                    "The target " + Visible.quoted(target.text())
                            + " of a mount is no whole path, and podman refuses it.",
                    "write it from `/` on.");
            return;
        }
        if (EngineSocket.is(source.text())) {
            remarks.add(
                    ImportCodes.EXCESS,
                    argument.span(),
                    "The socket " + Visible.quoted(source.text())
                            + " makes the pilot, and every job, root of the host; it is left out.",
                    "take it away: the pilot starts its jobs' containers by itself.");
            return;
        }
        specimen.mount(new Specimen.Mount(
                source.scalar(),
                target.scalar(),
                options.isReadOnly(),
                options.propagation(),
                options.isRelabelled(),
                argument.span()));
    }

    static List<PlacedText> split(PlacedText text, char separator) {
        List<PlacedText> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(separator, 0); at >= 0; at = text.indexOf(separator, start)) {
            parts.add(text.piece(start, at));
            start = at + 1;
        }
        parts.add(text.piece(start));
        return parts;
    }
}
