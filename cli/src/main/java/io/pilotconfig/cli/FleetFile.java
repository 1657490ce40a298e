package io.pilotconfig.cli;

import io.pilotconfig.core.fleet.Fleet;
import io.pilotconfig.core.fleet.FleetOptions;
import io.pilotconfig.core.fleet.FleetReader;
import java.io.IOException;
import java.io.InputStream;

/** A fleet as an argument of the command: a file, a directory, or {@code -} for standard input. */
final class FleetFile {
    private FleetFile() {}

    /**
     * Opens it; diagnostics name it as the person did.
     *
     * @throws CommandFailure if it cannot be read
     */
    static Fleet open(String file, FleetOptions options, InputStream standardInput) {
        FleetReader reader = new FleetReader(options);
        try {
            return file.equals(SettingsFile.STANDARD_INPUT)
                    ? reader.open(file, standardInput)
                    : reader.open(SettingsFile.path(file));
        } catch (IOException e) {
            throw CommandFailure.cannotRead(SettingsFile.called(file), e);
        }
    }
}
