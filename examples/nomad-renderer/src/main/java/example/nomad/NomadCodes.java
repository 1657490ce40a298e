package example.nomad;

import io.pilotconfig.core.diagnostic.Code;

/** The codes that the renderer of Nomad jobs reports. */
final class NomadCodes {
    /** Nomad refuses a job without a datacenter or an instance. */
    static final Code COUNT = Code.error("nomad-count", "A job has a datacenter and a pilot at least.");

    /** A variable {@code node} hides the node's attributes, without which Nomad starts no task. */
    static final Code VARIABLE_NAME =
            Code.error("nomad-variable-name", "A variable is not called `node`, nor begins with `NOMAD_`.");

    /** Nomad normalizes what stands in the driver's configuration to Unicode's form NFC. */
    static final Code NORMALIZED = Code.error("nomad-normalized", "A word or path is in Unicode's normal form NFC.");

    /** Nomad reserves a number of GPUs. */
    static final Code GPU_COUNT = Code.error("nomad-gpu-count", "GPUs are a number.");

    /** Nomad's mounts have no label. */
    static final Code RELABEL = Code.error("nomad-relabel", "Mounts are labelled on the host.");

    /** Nomad always gives a task a limit of memory. */
    static final Code MEMORY = Code.warning("nomad-memory", "The memory of a pilot is written down.");

    /** Nomad pulls an image that a node does not have. */
    static final Code PULL_NEVER = Code.warning("nomad-pull-never", "Nomad pulls an image that is missing.");

    /** Nomad's docker driver cannot unmask the paths of the system. */
    static final Code SYSTEM_PATHS =
            Code.advice("nomad-system-paths", "PID namespaces of inner containers are switched off.");

    /** Longer than the pilot takes to end. */
    static final Code STOP_SECONDS_USELESS =
            Code.warning("nomad-stop-seconds-useless", "A stop time beyond 15 seconds buys the jobs nothing.");

    /** Shorter than the pilot takes to end. */
    static final Code STOP_SECONDS_LOW =
            Code.warning("nomad-stop-seconds-low", "A stop has at least the 11 seconds that HTCondor takes to end.");

    private NomadCodes() {}
}
