package io.pilotconfig.core.settings;

/** What is done about SELinux labels. */
public enum Selinux {
    /** Nothing. */
    NONE,
    /** The pilot's own mounts are relabelled for containers; never {@code /cvmfs}. */
    RELABEL,
    /** Label separation is switched off for the container. */
    DISABLE
}
