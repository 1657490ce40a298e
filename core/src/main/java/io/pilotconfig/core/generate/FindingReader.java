package io.pilotconfig.core.generate;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Diagnostic.Part;
import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import io.pilotconfig.core.diagnostic.Excerpt;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a {@link FindingWriter} wrote. Other bytes end in an exception that is no surprise: of the stream, or of an argument. */
final class FindingReader {
    private final DataInputStream in;

    FindingReader(DataInputStream in) {
        this.in = in;
    }

    /** Reads one value. */
    interface Step<T> {
        T read() throws IOException;
    }

    /** Reads how many there are, and then each. */
    <T> List<T> all(Step<T> step) throws IOException {
        List<T> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(step.read());
        }
        return values;
    }

    Diagnostic diagnostic() throws IOException {
        Code code = new Code(text(), Severity.valueOf(text()), text());
        return new Diagnostic(
                code, path(), Part.valueOf(text()), optional(this::stretch), text(), text(), optional(this::place));
    }

    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int left = in.readInt(); left > 0; left--) {
            text.append(in.readChar());
        }
        return text.toString();
    }

    private <T> Optional<T> optional(Step<T> step) throws IOException {
        return in.readBoolean() ? Optional.of(step.read()) : Optional.empty();
    }

    private SettingPath path() throws IOException {
        SettingPath path = SettingPath.ROOT;
        for (int left = in.readInt(); left > 0; left--) {
            path = in.readBoolean() ? path.key(text()) : path.index(in.readInt());
        }
        return path;
    }

    private Stretch stretch() throws IOException {
        return new Stretch(in.readInt(), in.readInt());
    }

    private Location place() throws IOException {
        return new Location(text(), in.readInt(), in.readInt(), optional(this::excerpt));
    }

    private Excerpt excerpt() throws IOException {
        return new Excerpt(text(), in.readInt(), in.readInt());
    }
}
