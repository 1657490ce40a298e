package io.pilotconfig.core.launch;

/** OSG's document on the pilot, as sources name it. */
final class PilotDocument {
    /** Its title. */
    static final String NAME = "OSG, Open Science Pool Containers";

    private PilotDocument() {}

    /** One of its sections. */
    static String section(String title) {
        return NAME + ", \"" + title + "\"";
    }
}
