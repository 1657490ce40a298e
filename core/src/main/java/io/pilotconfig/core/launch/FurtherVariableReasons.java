package io.pilotconfig.core.launch;

import io.pilotconfig.core.pilot.FurtherVariables;
import io.pilotconfig.core.pilot.Variables;

/** Why a pilot's environment has a variable that a person added. */
final class FurtherVariableReasons {
    private static final String KNOB_PREFIX = "_CONDOR_";
    private static final String HISTORY = VariableReasons.SETUP + " since ";

    private FurtherVariableReasons() {}

    static Reason of(Variable variable) {
        if (variable.name().startsWith(KNOB_PREFIX)) {
            return reason(
                    variable,
                    "Sets HTCondor's knob " + variable.name().substring(KNOB_PREFIX.length())
                            + ", over what the pilot's configuration says.",
                    "HTCondor's manual, \"Configuration Macros\"",
                    "Where the pilot's own configuration will do.");
        }
        return switch (variable.name()) {
            case Variables.POOL ->
                reason(
                        variable,
                        "The pool to join, by name or by host.",
                        HISTORY + "February 2022",
                        "For the Open Science Pool.");
            case Variables.CONDOR_HOST ->
                reason(
                        variable,
                        "The central managers to join, instead of a pool's.",
                        VariableReasons.SETUP,
                        "For the Open Science Pool.");
            case Variables.CCB_LOW, Variables.CCB_HIGH ->
                reason(
                        variable,
                        "Bounds the ports of the central managers' CCB servers, by which jobs reach pilots behind firewalls.",
                        HISTORY + "May 2021",
                        "Where `CONDOR_HOST` names no central managers of your own.");
            case Variables.NO_PID_NAMESPACES ->
                reason(
                        variable,
                        "Whether jobs in containers go without PIDs of their own.",
                        HISTORY + "November 2022",
                        "Where /proc is not masked: by default they get them.");
            case FurtherVariables.ITB ->
                reason(
                        variable,
                        "Whether the pilot joins the integration test bed.",
                        HISTORY + "November 2022",
                        "For jobs of researchers.");
            case FurtherVariables.REMOTE_SYSLOG ->
                reason(
                        variable,
                        "Whether the pilot sends its logs to OSG.",
                        HISTORY + "January 2023",
                        "Where OSG may see them, which is the default.");
            default -> ofJobs(variable);
        };
    }

    private static Reason ofJobs(Variable variable) {
        return switch (variable.name()) {
            case Variables.BIND_EXTRA ->
                reason(
                        variable,
                        "Further directories of the container that jobs in containers see.",
                        HISTORY + "March 2023",
                        "Where jobs need no more than the pilot gives them.");
            case Variables.JOB_ENVIRONMENT ->
                reason(
                        variable,
                        "Further words for the environment of every job.",
                        HISTORY + "July 2026 (a5fc504)",
                        "Where jobs need no more than the pilot gives them.");
            case FurtherVariables.DISTRIBUTION, FurtherVariables.GPU_DISTRIBUTION ->
                reason(
                        variable,
                        "The images in which jobs run that name none.",
                        VariableReasons.SETUP,
                        "Where the pilot's own choice will do.");
            case FurtherVariables.RANDOMIZE_NAME ->
                reason(
                        variable,
                        "Whether the pilot's name in the pool has a random part, as several pilots of one host name need.",
                        HISTORY + "January 2023",
                        "Where each pilot has a host name of its own.");
            case FurtherVariables.GARBAGE_COLLECTION ->
                reason(
                        variable,
                        "Whether the pilot removes what earlier ones left in /pilot.",
                        HISTORY + "May 2025",
                        "Where it may, which is the default.");
            case Variables.RESTART_POLICY ->
                reason(
                        variable,
                        "When supervisord starts HTCondor again that has ended.",
                        "the pilot's entrypoint.sh since September 2021, with cvmfsexec",
                        "Where only an unexpected end is to be followed by a start, which is the default.");
            default ->
                reason(
                        variable,
                        "A variable of your own: the pilot's scripts, and by them HTCondor, get it as it is written.",
                        "the settings file",
                        "The pilot itself does not need it, as far as its scripts show.");
        };
    }

    private static Reason reason(Variable variable, String why, String source, String omit) {
        return Reason.of(variable.setting(), why, source, omit);
    }
}
