package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.kubernetes.ContainerSecurity.Profile;
import java.util.Optional;

/** Maps what separates a pilot from its host to what separates a container from its node. */
final class SecurityMapper {
    /** The annotation that a version without the field for AppArmor reads. */
    static final String APP_ARMOR_ANNOTATION = "container.apparmor.security.beta.kubernetes.io/" + Container.NAME;

    private static final String UNCONFINED = "unconfined";
    private static final String RUNTIME_DEFAULT = "runtime/default";

    /** The SELinux type of containers that nothing separates, as {@code label=disable} gives it. */
    private static final String UNSEPARATED = "spc_t";

    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final Confinement confinement;

    SecurityMapper(LaunchPlan plan, KubernetesOptions options, Confinement confinement) {
        this.plan = plan;
        this.options = options;
        this.confinement = confinement;
    }

    ContainerSecurity map() {
        return new ContainerSecurity(
                confinement.privileged(),
                plan.isolation().noNewPrivileges() && !confinement.privileged(),
                confinement.unmasked(),
                seccomp(),
                KubernetesVersion.of(options).hasAppArmorField()
                        ? plan.isolation().apparmor().map(SecurityMapper::appArmor)
                        : Optional.empty(),
                plan.isolation().selinuxDisabled() ? Optional.of(UNSEPARATED) : Optional.empty());
    }

    /** The kubelet knows profiles by their place in a folder of its own, not by the path that other runtimes take. */
    private Profile seccomp() {
        return plan.isolation().seccompProfile().isPresent()
                ? new Profile.Localhost(options.seccompProfile().orElseThrow())
                : new Profile.Unconfined();
    }

    private static Profile appArmor(String profile) {
        return switch (profile) {
            case UNCONFINED -> new Profile.Unconfined();
            case RUNTIME_DEFAULT -> new Profile.RuntimeDefault();
            default -> new Profile.Localhost(profile);
        };
    }

    /** The value of the annotation for AppArmor; empty where there is none, or a field instead. */
    static Optional<String> appArmorAnnotation(LaunchPlan plan, KubernetesOptions options) {
        return KubernetesVersion.of(options).hasAppArmorField()
                ? Optional.empty()
                : plan.isolation().apparmor().map(profile -> switch (profile) {
                    case UNCONFINED, RUNTIME_DEFAULT -> profile;
                    default -> "localhost/" + profile;
                });
    }
}
