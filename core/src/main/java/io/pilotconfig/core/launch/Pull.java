package io.pilotconfig.core.launch;

/** When an image is pulled. */
public enum Pull {
    /** Before each start. */
    ALWAYS,
    /** When the host does not have it. */
    MISSING,
    /** Never. */
    NEVER
}
