package io.pilotconfig.core.launch;

import io.pilotconfig.core.pilot.Variables;

/** Why a pilot's environment has a variable that pilotconfig has a setting for. */
final class VariableReasons {
    /** The script that makes HTCondor's configuration of the variables. */
    static final String SETUP = "the pilot's 10-setup-htcondor.sh";

    private static final String STEPS = PilotDocument.section("Running the Container with Docker");
    private static final String CVMFSEXEC = PilotDocument.section("Additional cvmfsexec configuration");
    private static final String LIMITS = SETUP + " since August 2021; " + PilotDocument.NAME + ", since November 2021";
    private static final String LIFETIME = SETUP + "; OSG's package ospool-ep";

    private VariableReasons() {}

    static Reason of(Variable variable) {
        if (variable.setting().steps().get(0).equals("environment")) {
            return FurtherVariableReasons.of(variable);
        }
        return switch (variable.name()) {
            case Variables.SITE ->
                reason(
                        variable,
                        "The site, by its name in Topology: accounting and support go by it.",
                        STEPS + ", step 2",
                        "Never: without it the pilot ends with exit status 1.");
            case Variables.RESOURCE ->
                reason(
                        variable,
                        "The resource, by its name in Topology: the work that is done is credited to it.",
                        STEPS + ", step 2",
                        "Never: without it the pilot ends with exit status 1.");
            case Variables.SQUID ->
                reason(
                        variable,
                        "The jobs fetch files by this HTTP proxy, near the site, instead of each from afar.",
                        STEPS + ", step 3",
                        "Where the site has no squid; `squid: None` says that it is meant.");
            case Variables.START ->
                reason(
                        variable,
                        "Is joined to the pilot's START expression by &&: only jobs for which it is true run here.",
                        STEPS + ", step 6; " + SETUP,
                        "Where every job of the pool may run.");
            case Variables.PROJECT ->
                reason(
                        variable,
                        "Only jobs of this project run here, and the pilot says that it is not open to all.",
                        SETUP + " since February 2023",
                        "Where the jobs of every project may run.");
            default -> ofCvmfsexecOrLimit(variable);
        };
    }

    private static Reason ofCvmfsexecOrLimit(Variable variable) {
        return switch (variable.name()) {
            case Variables.REPOSITORIES ->
                reason(
                        variable,
                        "The repositories that cvmfsexec mounts in the container; config-osg.opensciencegrid.org comes with"
                                + " them.",
                        CVMFSEXEC + "; the pilot's entrypoint.sh",
                        "With `cvmfs.mode: bind-mount` or `none`; the pilot skips cvmfsexec where the host's CVMFS is mounted.");
            case Variables.CVMFS_PROXY ->
                reason(
                        variable,
                        "The proxies through which CVMFS fetches; takes precedence over default.local.",
                        CVMFSEXEC,
                        "Where the best proxy is to be found by WLCG Web Proxy Auto Discovery.");
            case Variables.CVMFS_QUOTA ->
                reason(
                        variable,
                        "What the CVMFS cache may hold, in MB.",
                        CVMFSEXEC,
                        "Where 4000 MB, the default of CVMFS, will do.");
            case Variables.CVMFS_DEBUG ->
                reason(
                        variable,
                        "CVMFS writes a debug log to /cvmfs-logs.",
                        "the pilot's entrypoint.sh since May 2023",
                        "When no trouble with CVMFS is looked into: the log grows fast.");
            case Variables.CPUS ->
                reason(
                        variable,
                        "The CPUs that the pilot offers to jobs.",
                        LIMITS,
                        "Where the pilot may offer every CPU of the host.");
            case Variables.MEMORY ->
                reason(
                        variable,
                        "The memory that the pilot offers to jobs, in MB.",
                        LIMITS,
                        "Where the pilot may offer all memory of the host.");
            default -> ofLifetime(variable);
        };
    }

    private static Reason ofLifetime(Variable variable) {
        return switch (variable.name()) {
            case Variables.ACCEPT_HOURS ->
                reason(
                        variable,
                        "How many hours the pilot takes new jobs; then it lets those that run come to their end.",
                        LIFETIME,
                        "Where the image's own time will do: 336 hours; OSG recommends a renewal after 72.");
            case Variables.RETIREMENT_HOURS ->
                reason(
                        variable,
                        "How many hours jobs get to end once the pilot takes no more; then it ends with them.",
                        LIFETIME,
                        "Where the image's own 24 hours will do.");
            case Variables.IDLE_MINUTES ->
                reason(
                        variable,
                        "After so many minutes without a job the pilot ends; 0 is never.",
                        SETUP + " since August 2021",
                        "Where the image's own 30 minutes will do.");
            default -> pidNamespaces(variable);
        };
    }

    /** The setting is the planner's word on which of two needs it. */
    private static Reason pidNamespaces(Variable variable) {
        boolean gpu = variable.setting().last().equals("gpu");
        return reason(
                variable,
                gpu
                        ? "NVIDIA's runtime mounts over parts of /proc, so that Apptainer cannot give a job PIDs of its own."
                        : "A part of /proc stays masked, so that Apptainer cannot give a job PIDs of its own.",
                SETUP + " since November 2022; " + PilotDocument.NAME
                        + (gpu ? ", since May 2023, on GPUs" : ", \"Minimum Privileges\""),
                gpu ? "Without `gpu`." : "With `security.profile: recommended`, which unmasks /proc.");
    }

    private static Reason reason(Variable variable, String why, String source, String omit) {
        return Reason.of(variable.setting(), why, source, omit);
    }
}
