package io.pilotconfig.kubernetes;

/** What a CronJob does when the Job before still runs. */
public enum Concurrency {
    /** It starts none. */
    FORBID,
    /** It starts one more. */
    ALLOW,
    /** It ends the one before. */
    REPLACE
}
