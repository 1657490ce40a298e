package io.pilotconfig.cli;

import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.Imported;
import io.pilotconfig.importers.Importers;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** A file that may be settings or a launch configuration, read once, as far as either may reach. */
final class InputText {
    private final String name;
    private final byte[] bytes;

    private InputText(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads a file, or standard input.
     *
     * @throws CommandFailure if it cannot be read
     */
    static InputText of(String file, Session session) {
        try {
            if (file.equals(SettingsFile.STANDARD_INPUT)) {
                return new InputText(file, beginning(session.in()));
            }
            try (InputStream in = Files.newInputStream(SettingsFile.path(file))) {
                return new InputText(file, beginning(in));
            }
        } catch (IOException e) {
            throw CommandFailure.cannotRead(SettingsFile.called(file), e);
        }
    }

    /** The bytes of a stream up to its end, or one more than settings and launch configurations may have. */
    static byte[] beginning(InputStream in) throws IOException {
        // Wrapped, for a FileInputStream on a pipe tries to seek when it is asked for many bytes at once.
        return new FilterInputStream(in) {}.readNBytes(Importers.MOST_BYTES + 1);
    }

    /** The content, whatever is no UTF-8 replaced. */
    String asText() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** It as settings. */
    ReadSettings settings() {
        try {
            return new SettingsReader().read(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes can be read", e);
        }
    }

    /** It as a launch configuration. */
    Imported launch(String source, ImportOptions options, Session session) {
        Importers importers = new Importers(session.checker(), session.renderers());
        try {
            return importers.read(source, name, new ByteArrayInputStream(bytes), options);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes can be read", e);
        }
    }
}
