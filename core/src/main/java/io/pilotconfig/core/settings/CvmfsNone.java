package io.pilotconfig.core.settings;

import org.immutables.value.Value;

/** No CVMFS, said on purpose. */
@SettingsStyle
@Value.Immutable
public non-sealed interface CvmfsNone extends Cvmfs {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CvmfsNone}. */
    final class Builder extends ImmutableCvmfsNone.Builder {}
}
