package io.pilotconfig.core.settings;

/** Who made the GPUs. */
public enum GpuVendor {
    /** NVIDIA. */
    NVIDIA
}
