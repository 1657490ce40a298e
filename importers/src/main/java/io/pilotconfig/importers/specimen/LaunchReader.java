package io.pilotconfig.importers.specimen;

import java.util.Optional;

/** Reads one kind of launch configuration as its consumer reads it. Executes nothing, changes nothing. Stateless. */
public interface LaunchReader {
    /**
     * The container that the text would start; empty after an error that leaves none. What the consumer would refuse is
     * an error, what a {@link Specimen} has no place for is reported; nothing is passed over in silence.
     */
    Optional<Specimen> read(Reading reading);
}
