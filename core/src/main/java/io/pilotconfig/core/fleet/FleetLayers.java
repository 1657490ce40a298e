package io.pilotconfig.core.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lies over and under the pilots of a fleet.
 *
 * @param above settings from outside, the uppermost first
 * @param directory the defaults of all files
 */
record FleetLayers(List<FleetLayer> above, Optional<FleetLayer> directory) {
    /** What lies under the pilots of a file, the uppermost first. */
    List<FleetLayer> below(FleetSource source) {
        List<FleetLayer> below = new ArrayList<>();
        if (!source.isShared()) {
            source.survey().defaults().ifPresent(below::add);
        }
        directory.ifPresent(below::add);
        return below;
    }
}
