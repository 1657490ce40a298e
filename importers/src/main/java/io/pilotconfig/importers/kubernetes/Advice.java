package io.pilotconfig.importers.kubernetes;

/** What to do about fields of Kubernetes that settings have no place for. */
final class Advice {
    private static final String PATCH =
            "if it is needed, add it to what is rendered, as a patch of kustomize for instance.";

    private Advice() {}

    /** The advice on a field. */
    static String on(String field) {
        return switch (field) {
            case "livenessProbe", "readinessProbe", "startupProbe" ->
                "a pilot needs none: it ends by itself, and answers nobody.";
            case "ports" -> "a pilot needs none: it only calls out.";
            case "activeDeadlineSeconds" ->
                "write `lifetime.acceptJobsForHours` and `lifetime.retirementHours`, which let jobs finish.";
            case "nodeName" -> "write `targets.kubernetes.nodeSelector` with `kubernetes.io/hostname`.";
            case "topologySpreadConstraints" -> "write `targets.kubernetes.affinity` with `podAntiAffinity`.";
            case "workingDir" -> "a pilot works in /pilot, wherever it starts.";
            case "capabilities" -> "a pilot needs none: it runs as a user and gains no privileges.";
            case "readOnlyRootFilesystem" -> "a pilot writes its configuration into the container.";
            case "postStart" -> "have `entrypoint` run a script of yours that ends with `exec` of the image's own.";
            case "supplementalGroups" -> "the pilot's user is in the group of its volumes: `user: 1000:GROUP`.";
            case "timeZone" -> "write `targets.kubernetes.schedule` in the cluster's own time zone.";
            case "ownerReferences" -> "import the object that owns this one: it would replace what you change.";
            case "suspend", "paused" -> "what is rendered starts pilots as soon as it is applied.";
            default -> PATCH;
        };
    }
}
