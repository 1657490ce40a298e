package io.pilotconfig.kubernetes;

/** Where {@code /pilot}, the jobs' scratch directory, lies. */
public enum Scratch {
    /** In the node's ephemeral storage, gone with the pod. */
    EMPTY_DIR,
    /** In the directory of the node that {@code workDir} names. */
    HOST_PATH,
    /** In a volume made for each pod and gone with it. */
    CLAIM
}
