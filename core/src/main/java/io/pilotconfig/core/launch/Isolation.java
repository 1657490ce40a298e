package io.pilotconfig.core.launch;

import java.util.Optional;

/**
 * What separates the container from the host.
 *
 * @param seccompProfile the seccomp profile on the host; empty: unconfined
 * @param systemPathsUnmasked whether {@code /proc} and {@code /sys} are left as they are
 * @param noNewPrivileges whether programs cannot gain privileges
 * @param selinuxDisabled whether SELinux does not separate the container
 * @param apparmor the AppArmor profile; empty: as the runtime does by itself
 */
public record Isolation(
        Optional<String> seccompProfile,
        boolean systemPathsUnmasked,
        boolean noNewPrivileges,
        boolean selinuxDisabled,
        Optional<String> apparmor) {}
