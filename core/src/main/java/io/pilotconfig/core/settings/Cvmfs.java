package io.pilotconfig.core.settings;

/** How the pilot comes by CVMFS: one of three ways, each with its own settings. */
public sealed interface Cvmfs permits CvmfsExec, CvmfsBindMount, CvmfsNone {
    /** The ways, as the settings file names them. */
    enum Mode {
        /** cvmfsexec mounts the repositories inside the container. */
        CVMFSEXEC,
        /** The host's own {@code /cvmfs} is mounted into the container. */
        BIND_MOUNT,
        /** No CVMFS. */
        NONE
    }

    /** No CVMFS, said on purpose. */
    static Cvmfs none() {
        return CvmfsNone.builder().build();
    }
}
