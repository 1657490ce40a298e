package io.pilotconfig.core.generate;

import io.pilotconfig.core.output.FileChange;
import java.util.List;

/** Hears how far a {@link FleetGenerator} is. */
public interface FleetProgress {
    /** Listens to nothing. */
    FleetProgress NONE = new FleetProgress() {};

    /** One more pilot was checked; called by several threads. */
    default void checked() {}

    /**
     * The files of one more pilot are there, or at the end those are gone that no pilot has any more; called by the thread
     * that generates, in the order of the fleet.
     */
    default void generated(List<FileChange> changes) {}
}
