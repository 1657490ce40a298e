package io.pilotconfig.core.settings;

import org.immutables.value.Value;

/** A host directory or file that the pilot sees. */
@SettingsStyle
@Value.Immutable
public interface HostMount {
    /** Where it lies on the host, an absolute path. */
    @HostPath
    String source();

    /** Where the pilot sees it, an absolute path. */
    @ContainerPath
    String target();

    /** Whether the pilot may only read it. */
    default boolean readOnly() {
        return false;
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HostMount}. */
    final class Builder extends ImmutableHostMount.Builder {}
}
