package io.pilotconfig.docker;

/** When the engine starts a container again that has ended. */
public enum Restart {
    /** Never. */
    NO,
    /** Whenever it ends, also at the start of the engine. */
    ALWAYS,
    /** Whenever it ends, unless it was stopped by a person. */
    UNLESS_STOPPED,
    /** When it ends with an error; an idle pilot ends without one. */
    ON_FAILURE
}
