package io.pilotconfig.core.settings;

import java.util.Optional;
import org.immutables.value.Value;

/** The security options of the container. */
@SettingsStyle
@Value.Immutable
public interface Security {
    /** Which set of options. */
    default SecurityProfile profile() {
        return SecurityProfile.RECOMMENDED;
    }

    /** The seccomp profile on the host, an absolute path; required by and only for {@link SecurityProfile#MINIMUM}. */
    Optional<@HostPath String> seccompProfile();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Security}. */
    final class Builder extends ImmutableSecurity.Builder {}
}
