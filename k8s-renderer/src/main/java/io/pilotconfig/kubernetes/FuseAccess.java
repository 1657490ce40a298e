package io.pilotconfig.kubernetes;

/** How the pilot gets {@code /dev/fuse}, which cvmfsexec mounts through. */
public enum FuseAccess {
    /** As a resource that a device plugin of the cluster offers. */
    DEVICE_PLUGIN,
    /** From the node, by a privileged container. */
    PRIVILEGED
}
