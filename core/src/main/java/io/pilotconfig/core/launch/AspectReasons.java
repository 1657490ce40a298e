package io.pilotconfig.core.launch;

import io.pilotconfig.core.diagnostic.SettingPath;

/** Why a container has what it has once at most. */
final class AspectReasons {
    private static final String FIRST_EXAMPLE = PilotDocument.section("Running the Container with Docker");
    private static final String PACKAGE = "OSG's package ospool-ep";
    private static final String OVERRIDES = PilotDocument.section("Adding CVMFS using cvmfsexec");
    private static final String SHUTDOWN = "observed: a stop of a pilot takes 10.9 s, of one with cvmfsexec 0.2 s";

    private AspectReasons() {}

    static Reason of(Aspect aspect, LaunchPlan plan) {
        return switch (aspect) {
            case NAME, IMAGE, PULL, USER, ENTRYPOINT, COMMAND, STOP, ATTRIBUTES -> ofContainer(aspect);
            case SECCOMP, SYSTEM_PATHS, NO_NEW_PRIVILEGES, SELINUX, APPARMOR -> ofIsolation(aspect, plan);
            case NETWORK -> network(plan);
            case CPUS, MEMORY, PIDS, OPEN_FILES, GPUS -> ofResource(aspect);
        };
    }

    private static Reason ofContainer(Aspect aspect) {
        return switch (aspect) {
            case IMAGE ->
                reason(
                        "The pilot itself: an HTCondor worker in the environment that OSG's jobs expect.",
                        FIRST_EXAMPLE,
                        "Never; `image` chooses another tag or registry.",
                        "image");
            case PULL ->
                reason(
                        "A pilot is to be renewed every 72 hours, with an image that is no older than that.",
                        PilotDocument.NAME
                                + ", since November 2022; OSG's package ospool-ep, whose pilots end after 72 hours",
                        "Without `pull` the runtime decides, which mostly keeps the image that the host has.",
                        "pull");
            case USER ->
                reason(
                        "The pilot refuses to run as root; `osg`, with the number 1000, is the user of its image.",
                        FIRST_EXAMPLE + "; the pilot's entrypoint.sh",
                        "Never: what the user is would be left to the image and to the runtime.",
                        "user");
            case ENTRYPOINT ->
                reason(
                        "Starts another program than the image's entrypoint: no cvmfsexec, and no pilot unless it starts one.",
                        OVERRIDES,
                        "For a pilot that is to run jobs; `command` keeps the entrypoint.",
                        "entrypoint");
            case COMMAND ->
                reason(
                        "Runs instead of the image's command; cvmfsexec still happens, for it is in the entrypoint.",
                        OVERRIDES,
                        "For a pilot that is to run jobs: the image's own command starts HTCondor.",
                        "command");
            case STOP ->
                reason(
                        "How long a stop may take before the container is killed. HTCondor ends within 11 seconds, which is more"
                                + " than docker and podman give.",
                        SHUTDOWN,
                        "With cvmfsexec, whose pilots end at once; elsewhere HTCondor may be killed a second too early.",
                        "stopSeconds");
            case ATTRIBUTES ->
                reason(
                        "Machine attributes of your own, which jobs can ask for and which the pool's monitoring shows.",
                        MountReasons.ATTRIBUTES,
                        "When no job and no report needs them.",
                        "attributes");
            default ->
                reason(
                        "What commands and logs call the pilot. No two of a host have the same name.",
                        "the runtime's manual",
                        "Without `name`, docker and podman make one up, and other targets take `ospool-pilot`.",
                        "name");
        };
    }

    private static Reason ofIsolation(Aspect aspect, LaunchPlan plan) {
        return switch (aspect) {
            case SYSTEM_PATHS ->
                reason(
                        "Apptainer mounts a new /proc for the processes of each job, which the kernel allows only where nothing"
                                + " of /proc is masked.",
                        FIRST_EXAMPLE,
                        "With `security.profile: minimum`; jobs then see each other's processes.",
                        "security",
                        "profile");
            case NO_NEW_PRIVILEGES ->
                Reason.always(
                        "Hardening: no program in the container becomes root by a setuid bit, and nothing of the pilot needs to.",
                        FIRST_EXAMPLE,
                        "Any time; the pilot works without it.");
            case SELINUX ->
                reason(
                        "SELinux would keep the pilot from directories of the host that carry no label for containers.",
                        "podman-run(1), `--security-opt label=disable`",
                        "On hosts without SELinux, and with `selinux: relabel`, which changes the labels instead.",
                        "selinux");
            case APPARMOR ->
                reason(
                        "Ubuntu from 24.04 on has user namespaces, which Apptainer and cvmfsexec need, only where the AppArmor"
                                + " profile allows `userns` and `mount`.",
                        PilotDocument.NAME + ", March 2026 (d32a6a434); the tests of the pilot's image",
                        "On hosts without AppArmor, such as Enterprise Linux.",
                        "apparmor");
            default -> seccomp(plan);
        };
    }

    private static Reason seccomp(LaunchPlan plan) {
        if (plan.isolation().seccompProfile().isPresent()) {
            return reason(
                    "A profile of your own: the runtime's default with mount, umount2, pivot_root, setns and unshare, which"
                            + " Apptainer and cvmfsexec call.",
                    PilotDocument.NAME + ", \"Minimum Privileges\"",
                    "With `security.profile: recommended`, which needs no file and takes every call.",
                    "security",
                    "seccompProfile");
        }
        return reason(
                "Apptainer and cvmfsexec call mount, umount2, pivot_root, setns and unshare, which the runtime's default"
                        + " profile forbids.",
                FIRST_EXAMPLE,
                "With `security.profile: minimum` and a profile that allows these five calls.",
                "security",
                "profile");
    }

    /** The setting is the planner's word on who decides. */
    private static Reason network(LaunchPlan plan) {
        return Reason.of(
                plan.networkSetting(),
                "OSG's document runs pilots with cvmfsexec in the host's network: on Enterprise Linux 7 they need network"
                        + " namespaces switched off.",
                FIRST_EXAMPLE + ", the first example; not in later editions",
                "With `hostNetwork: false`, on hosts from Enterprise Linux 8 (kernel 4.18) on.");
    }

    private static Reason ofResource(Aspect aspect) {
        return switch (aspect) {
            case CPUS ->
                reason(
                        "Holds the pilot to the CPUs that it offers to jobs.",
                        PilotDocument.NAME + ", since November 2021",
                        "Where the pilot may have the whole host.",
                        "limits",
                        "cpus");
            case MEMORY ->
                reason(
                        "Holds the pilot to the memory that it offers to jobs, and 100 MiB that it needs itself.",
                        PilotDocument.NAME + ", since November 2021: MEMORY + 100 MB",
                        "Where the pilot may have the whole host; a job may then take more than it asked for.",
                        "limits",
                        "memoryMb");
            case PIDS ->
                reason(
                        "A job that starts processes without end does not take the host with it.",
                        PACKAGE + " since August 2025 (SOFTWARE-6142)",
                        "Where the runtime's own limit will do.",
                        "limits",
                        "pids");
            case OPEN_FILES ->
                reason(
                        "Under docker's own limit, a thousand million, daemons take long to close what is not open; CVMFS goes by"
                                + " it, too.",
                        PACKAGE + " since November 2023",
                        "Where the runtime's own limit is some thousands.",
                        "limits",
                        "openFiles");
            default ->
                reason(
                        "Gives the pilot NVIDIA GPUs of the host, which it offers to jobs.",
                        PACKAGE + ", PROVIDE_NVIDIA_GPU; the NVIDIA Container Toolkit's manual",
                        "Where jobs of this pilot get no GPU.",
                        "gpu");
        };
    }

    private static Reason reason(String why, String source, String omit, String... setting) {
        return Reason.of(SettingPath.of(setting), why, source, omit);
    }
}
