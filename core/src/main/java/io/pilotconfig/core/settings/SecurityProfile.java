package io.pilotconfig.core.settings;

/** A set of security options. */
public enum SecurityProfile {
    /** The options of OSG's document: unconfined seccomp, unmasked system paths, no new privileges. */
    RECOMMENDED,
    /** A custom seccomp profile, masked system paths, and no PID namespaces of inner containers. */
    MINIMUM
}
