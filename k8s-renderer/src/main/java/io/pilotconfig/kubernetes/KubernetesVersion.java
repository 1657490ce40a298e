package io.pilotconfig.kubernetes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Kubernetes, of which the first number has been 1 ever since.
 *
 * @param minor the second number
 */
record KubernetesVersion(int minor) {
    /** The version of a cluster of which nothing is known: the first with the gates of user namespaces on. */
    static final String DEFAULT = "1.33";

    /** The oldest: the first with {@code batch/v1} CronJobs. */
    static final KubernetesVersion OLDEST = new KubernetesVersion(21);

    private static final KubernetesVersion ASSUMED = new KubernetesVersion(33);
    private static final int PROC_MOUNT = 33;
    private static final int APP_ARMOR_FIELD = 30;
    private static final int CLAIM_TEMPLATE = 23;
    private static final Pattern FORM = Pattern.compile("1\\.([0-9]{1,3})(?:\\.[0-9]{1,3})?");

    /** A version such as {@code 1.33} or {@code 1.33.2}; empty where it is none, or an older one than the oldest. */
    static Optional<KubernetesVersion> of(String written) {
        if (written.equals(DEFAULT)) {
            return Optional.of(ASSUMED);
        }
        Matcher matcher = FORM.matcher(written);
        return matcher.matches()
                ? Optional.of(new KubernetesVersion(Integer.parseInt(matcher.group(1))))
                        .filter(version -> version.minor >= OLDEST.minor)
                : Optional.empty();
    }

    /** The version that options name; where they name none, the one that is assumed, so that the rest can be checked. */
    static KubernetesVersion of(KubernetesOptions options) {
        return of(options.version()).orElse(ASSUMED);
    }

    /** Whether {@code procMount: Unmasked} and {@code hostUsers: false} are on by default (kube_features.go). */
    boolean hasUserNamespaces() {
        return minor >= PROC_MOUNT;
    }

    /** Whether AppArmor has a field; before, it had an annotation. */
    boolean hasAppArmorField() {
        return minor >= APP_ARMOR_FIELD;
    }

    /** Whether a pod may bring the claim of a volume along, generally available. */
    boolean hasClaimTemplates() {
        return minor >= CLAIM_TEMPLATE;
    }
}
