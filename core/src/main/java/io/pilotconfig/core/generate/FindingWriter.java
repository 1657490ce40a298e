package io.pilotconfig.core.generate;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import io.pilotconfig.core.diagnostic.Excerpt;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes findings as bytes; {@link FindingReader} reads them. */
final class FindingWriter {
    private final DataOutputStream out;

    FindingWriter(DataOutputStream out) {
        this.out = out;
    }

    /** Writes one value. */
    interface Step<T> {
        void write(T value) throws IOException;
    }

    /** Writes how many there are, and then each. */
    <T> void writeAll(List<T> values, Step<T> step) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            step.write(value);
        }
    }

    void write(Diagnostic diagnostic) throws IOException {
        write(diagnostic.code().id());
        write(diagnostic.code().severity().name());
        write(diagnostic.code().summary());
        write(diagnostic.path());
        write(diagnostic.part().name());
        write(diagnostic.stretch(), this::write);
        write(diagnostic.message());
        write(diagnostic.hint());
        write(diagnostic.location(), this::write);
    }

    /** Writes a text, character by character, so that every text comes back. */
    void write(String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private <T> void write(Optional<T> value, Step<T> step) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            step.write(value.get());
        }
    }

    private void write(SettingPath path) throws IOException {
        writeAll(path.steps(), step -> {
            out.writeBoolean(step instanceof String);
            if (step instanceof String key) {
                write(key);
            } else {
                out.writeInt((Integer) step);
            }
        });
    }

    private void write(Stretch stretch) throws IOException {
        out.writeInt(stretch.from());
        out.writeInt(stretch.to());
    }

    private void write(Location place) throws IOException {
        write(place.file());
        out.writeInt(place.line());
        out.writeInt(place.column());
        write(place.excerpt(), this::write);
    }

    private void write(Excerpt excerpt) throws IOException {
        write(excerpt.line());
        out.writeInt(excerpt.from());
        out.writeInt(excerpt.to());
    }
}
