package io.pilotconfig.core.launch;

/** What a container has once at most: the elements of a plan that are no variable, mount or device. */
public enum Aspect implements Origin {
    /** The container's name. */
    NAME,
    /** The image. */
    IMAGE,
    /** When the image is pulled. */
    PULL,
    /** The user. */
    USER,
    /** The seccomp profile. */
    SECCOMP,
    /** The system paths, left as they are. */
    SYSTEM_PATHS,
    /** That programs cannot gain privileges. */
    NO_NEW_PRIVILEGES,
    /** That SELinux does not separate the container. */
    SELINUX,
    /** The AppArmor profile. */
    APPARMOR,
    /** The host's network. */
    NETWORK,
    /** The limit of CPUs. */
    CPUS,
    /** The limit of memory. */
    MEMORY,
    /** The limit of processes. */
    PIDS,
    /** The limit of open files. */
    OPEN_FILES,
    /** The GPUs. */
    GPUS,
    /** The program instead of the image's entrypoint. */
    ENTRYPOINT,
    /** The words instead of the image's command. */
    COMMAND,
    /** How long a stop may take. */
    STOP,
    /** The content of the file of machine attributes. */
    ATTRIBUTES;

    @Override
    public Reason reason(LaunchPlan plan, String target) {
        return AspectReasons.of(this, plan);
    }
}
