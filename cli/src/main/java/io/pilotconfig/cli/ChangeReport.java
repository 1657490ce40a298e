package io.pilotconfig.cli;

import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.output.FileChange;

/** Prints what a run of {@code generate} finds and does. */
interface ChangeReport {
    /** Everything that is wrong with the fleet. */
    void begin(FleetReport report);

    /** One more file that is different now. */
    void add(FileChange change);

    /** There is no more; where the fleet could not be read, there was nothing at all. */
    void end(ChangeCounts counts, boolean failed);
}
