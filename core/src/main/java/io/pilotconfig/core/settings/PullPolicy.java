package io.pilotconfig.core.settings;

/** When the image is pulled. */
public enum PullPolicy {
    /** Before each start. */
    ALWAYS,
    /** When the host does not have it. */
    MISSING,
    /** Never: the host has to have it. */
    NEVER
}
