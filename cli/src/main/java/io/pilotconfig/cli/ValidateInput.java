package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.fleet.Fleet;
import io.pilotconfig.core.fleet.FleetOptions;
import io.pilotconfig.core.fleet.FleetReader;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A file to validate, of one pilot or of many: which of the two shows when it is read. */
final class ValidateInput {
    private static final Set<Code> MAYBE_FLEET = Set.of(Codes.FLEET_FILE, Codes.FILE_TOO_LARGE, Codes.YAML_SYNTAX);

    private ValidateInput() {}

    /** What is done with it. */
    interface Visitor {
        void pilot(ReadSettings read);

        void fleet(Fleet fleet) throws IOException;
    }

    /**
     * Reads it; diagnostics name it as the person did.
     *
     * @throws CommandFailure if it cannot be read
     */
    static void read(String file, InputStream standardInput, Visitor visitor) {
        try {
            if (file.equals(SettingsFile.STANDARD_INPUT)) {
                read(standardInput, visitor);
            } else {
                read(file, SettingsFile.path(file), visitor);
            }
        } catch (FileSystemException e) {
            throw CommandFailure.cannotRead(e.getFile() == null ? file : e.getFile(), e);
        } catch (IOException e) {
            throw CommandFailure.cannotRead(SettingsFile.called(file), e);
        }
    }

    private static void read(String file, Path path, Visitor visitor) throws IOException {
        Optional<ReadSettings> read = Files.isDirectory(path)
                ? Optional.empty()
                : Optional.of(SettingsFile.read(file, InputStream.nullInputStream()));
        if (read.isPresent() && !(mayBeFleet(read.get()) && FleetReader.isFleet(path))) {
            visitor.pilot(read.get());
            return;
        }
        try (Fleet fleet = new FleetReader(FleetOptions.none()).open(path)) {
            visitor.fleet(fleet);
        }
    }

    private static void read(InputStream in, Visitor visitor) throws IOException {
        byte[] beginning = InputText.beginning(in);
        String name = SettingsFile.STANDARD_INPUT;
        ReadSettings read = new SettingsReader().read(name, new ByteArrayInputStream(beginning));
        if (!mayBeFleet(read) || is(read, Codes.YAML_SYNTAX)) {
            visitor.pilot(read);
            return;
        }
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        try (Fleet fleet = new FleetReader(FleetOptions.none()).open(name, all)) {
            visitor.fleet(fleet);
        }
    }

    private static boolean mayBeFleet(ReadSettings read) {
        return read.settings().isEmpty()
                && read.diagnostics().stream().map(Diagnostic::code).anyMatch(MAYBE_FLEET::contains);
    }

    private static boolean is(ReadSettings read, Code code) {
        return read.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code().equals(code));
    }
}
