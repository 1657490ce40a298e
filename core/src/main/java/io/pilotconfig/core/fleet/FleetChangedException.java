package io.pilotconfig.core.fleet;

import java.io.IOException;

/** Thrown where a file of a fleet is another than it was when the fleet was read before. */
public final class FleetChangedException extends IOException {
    private static final long serialVersionUID = 1L;

    FleetChangedException(String file) {
        super(file + " changed while it was read; run again");
    }
}
