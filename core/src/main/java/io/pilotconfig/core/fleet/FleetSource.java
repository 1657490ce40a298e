package io.pilotconfig.core.fleet;

/**
 * A file of a fleet with what is known of it.
 *
 * @param file the file
 * @param survey what it holds
 * @param alone whether it is the whole fleet, not one file of a directory
 */
record FleetSource(FleetFile file, FleetSurvey survey, boolean alone) {
    /** Whether it holds the settings of one pilot and nothing else. */
    boolean isPilot() {
        return !alone && !survey.isFleet();
    }

    /** Whether it holds defaults for all files of its directory. */
    boolean isShared() {
        return !alone && survey.defaults().isPresent() && !survey.hasPilots();
    }

    boolean wantsPilots() {
        return alone;
    }

    boolean hasFleetKeys() {
        return survey.isFleet();
    }

    boolean knowsDefaults() {
        return survey.defaults().isPresent();
    }
}
