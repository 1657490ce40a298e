package io.pilotconfig.core.settings;

import org.immutables.value.Value;

/** The GPUs of the pilot. */
@SettingsStyle
@Value.Immutable
public interface Gpu {
    /** All GPUs of the machine. */
    String ALL = "all";

    /** Who made them. */
    default GpuVendor vendor() {
        return GpuVendor.NVIDIA;
    }

    /** How many: {@code all}, or a number from 1. */
    @GpuCount
    default String count() {
        return ALL;
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Gpu}. */
    final class Builder extends ImmutableGpu.Builder {}
}
