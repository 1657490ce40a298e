package io.pilotconfig.core.launch;

/** Why a pilot sees a directory, file or device of its host. */
final class MountReasons {
    /** Who says what the file of attributes is for. */
    static final String ATTRIBUTES = "the pilot's 10-setup-htcondor.sh since October 2023; " + PilotDocument.NAME
            + ", the example of extra-attributes.cfg";

    private static final String STEPS = PilotDocument.section("Running the Container with Docker");
    private static final String CVMFSEXEC = PilotDocument.section("Additional cvmfsexec configuration");

    private MountReasons() {}

    static Reason of(Device device) {
        return Reason.of(
                device.setting(),
                "cvmfsexec mounts CVMFS through this device; Apptainer uses it for images that are files.",
                STEPS,
                "Without cvmfsexec: CVMFS mounted from the host needs no device.");
    }

    static Reason of(Mount mount) {
        Reason reason = ofRole(mount);
        return mount.relabelled()
                ? new Reason(
                        reason.setting(),
                        reason.why() + " `selinux: relabel` gives it a label that containers may use.",
                        reason.source(),
                        reason.omit())
                : reason;
    }

    private static Reason ofRole(Mount mount) {
        return switch (mount.role()) {
            case TOKEN ->
                reason(
                        mount,
                        "The token by which the pilot joins the pool, under the one name that it looks for.",
                        STEPS + ", step 1",
                        "Never: without it the pilot ends with exit status 1.");
            case SCRATCH ->
                reason(
                        mount,
                        "The jobs' files lie in a directory of the host instead of the container.",
                        STEPS + ", step 5 (strongly recommended)",
                        "Where jobs may compete with other containers for the disk of the container runtime.");
            case CVMFS ->
                reason(
                        mount,
                        "The jobs' software comes from the host's CVMFS. Shared propagation lets the pilot see repositories"
                                + " that are mounted later.",
                        PilotDocument.section("Adding CVMFS via bind-mount"),
                        "With cvmfsexec, which mounts CVMFS in the container, or where jobs do without CVMFS.");
            case CVMFS_DEFAULT_LOCAL ->
                reason(
                        mount,
                        "Further options of CVMFS; those in variables take precedence.",
                        CVMFSEXEC,
                        "When no option is needed that has no setting.");
            case CVMFS_CACHE ->
                reason(
                        mount,
                        "The CVMFS cache stays when the container goes, so that the next pilot starts with it.",
                        CVMFSEXEC,
                        "When each pilot may fill a new cache, within the container.");
            case CVMFS_LOGS ->
                reason(
                        mount,
                        "The logs of CVMFS stay when the container goes.",
                        CVMFSEXEC,
                        "When nobody reads them after the pilot has ended.");
            case ATTRIBUTES ->
                reason(
                        mount,
                        "The pilot reads the extra machine attributes from this file.",
                        ATTRIBUTES,
                        "Without `attributes`.");
            case OPENCL_VENDORS ->
                reason(
                        mount,
                        "Programs find the GPU by OpenCL only with the host's list of vendors.",
                        PilotDocument.NAME + ", since May 2023, on GPUs",
                        "Without `gpu`, or where no job uses OpenCL.");
            case FURTHER ->
                reason(
                        mount,
                        "A mount of your own: the pilot sees what lies there; jobs in containers only where"
                                + " SINGULARITY_BIND_EXTRA names it.",
                        "the settings file; the pilot's 10-setup-htcondor.sh since March 2023",
                        "The pilot itself does not need it.");
        };
    }

    private static Reason reason(Mount mount, String why, String source, String omit) {
        return Reason.of(mount.setting(), why, source, omit);
    }
}
