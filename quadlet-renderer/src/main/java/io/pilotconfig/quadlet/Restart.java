package io.pilotconfig.quadlet;

/** When systemd starts the pilot again, in systemd's own words: {@code Restart=} in systemd.service(5). */
public enum Restart {
    /** Never. */
    NO,
    /** When it ended well, as an idle pilot does. */
    ON_SUCCESS,
    /** When it ended with an error; an idle pilot ends without one. */
    ON_FAILURE,
    /** When a signal or a time limit ended it. */
    ON_ABNORMAL,
    /** When its watchdog ended it; a pilot has none. */
    ON_WATCHDOG,
    /** When it crashed. */
    ON_ABORT,
    /** Whenever it ended, unless a person stopped it. */
    ALWAYS;

    /** Whether a pilot that found no jobs, which ends with exit status 0, is started again. */
    boolean coversIdleEnd() {
        return this == ALWAYS || this == ON_SUCCESS;
    }
}
