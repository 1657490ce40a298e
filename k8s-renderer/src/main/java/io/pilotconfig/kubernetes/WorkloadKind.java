package io.pilotconfig.kubernetes;

/** The object that keeps pilots running. */
public enum WorkloadKind {
    /** A number of pilots, each started again when it ends, after a pause that grows to five minutes. */
    DEPLOYMENT,
    /** One pilot on each node, started again likewise. */
    DAEMONSET,
    /** A number of pilots, each of which ends for good. */
    JOB,
    /** Jobs by the clock. */
    CRONJOB
}
