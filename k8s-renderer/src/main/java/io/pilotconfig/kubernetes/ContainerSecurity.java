package io.pilotconfig.kubernetes;

import java.util.Optional;

/**
 * What separates a container from its node.
 *
 * @param privileged whether nothing does
 * @param noNewPrivileges whether programs cannot gain privileges
 * @param unmasked whether {@code /proc} is left as it is
 * @param seccomp the seccomp profile
 * @param apparmor the AppArmor profile; empty: as the node does by itself, or by an annotation
 * @param selinuxType the SELinux type; empty: as the node does by itself
 */
record ContainerSecurity(
        boolean privileged,
        boolean noNewPrivileges,
        boolean unmasked,
        Profile seccomp,
        Optional<Profile> apparmor,
        Optional<String> selinuxType) {
    /** A profile. */
    sealed interface Profile {
        /** None at all. */
        record Unconfined() implements Profile {}

        /** The one that comes with the runtime. */
        record RuntimeDefault() implements Profile {}

        /**
         * One of the node's.
         *
         * @param name its name or file
         */
        record Localhost(String name) implements Profile {}
    }
}
