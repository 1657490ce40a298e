package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.Map;
import java.util.TreeMap;

/**
 * Variables under {@code environment} that the pilot's own scripts read have a form: the values that were observed to
 * arrive exactly (osgvo-docker-pilot d0c61ee).
 */
final class VariableRules implements CheckRule {
    private static final SettingPath ENVIRONMENT = SettingPath.of("environment");

    private static final String HOST = "[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?";

    /** A path of SINGULARITY_BIND_EXTRA. */
    private static final String PATH = "/[A-Za-z0-9._/@%+=~-]*+";

    /** A word of SINGULARITY_BIND_EXTRA. */
    private static final String BIND = PATH + "(?::" + PATH + "(?::r[ow])?)?";

    /**
     * The hosts of SYSLOG_HOST and REGISTRY_HOST are written into rsyslog's configuration.
     *
     * <p>Error {@code host-name}; source: the pilot's scripts. Wrong: {@code SYSLOG_HOST: syslog.example.edu:6514}. Right:
     * {@code SYSLOG_HOST: syslog.example.edu}.
     */
    private static final FormRule HOST_NAME =
            new PatternRule(HOST, Codes.HOST_NAME, "must be a host name", "write a name such as `syslog.example.edu`.");

    /**
     * A port of the range of CCB servers is evaluated by Python.
     *
     * <p>Error {@code ccb-range}; source: the pilot's scripts, run with each value. Wrong:
     * {@code CCB_RANGE_LOW: 9000+618}. Right: {@code CCB_RANGE_LOW: 9618}.
     */
    static final FormRule PORT = new PatternRule(
            "[0-9]{1,5}", Codes.CCB_RANGE, "must be a port number", "write digits only, such as `9618`.");

    /**
     * The pool is one that the script knows, or a central manager by its host name.
     *
     * <p>Error {@code pool-name}; source: the pilot's scripts, run with each value. Wrong: {@code POOL: osgpool}. Right:
     * {@code POOL: ospool}.
     */
    private static final FormRule POOL = new PatternRule(
            "ospool|itb-ospool|prod-ospool|prod-path-facility|dev-path-facility|(?=[^:?]*\\.)" + HOST
                    + "(?::[0-9]{1,5})?(?:\\?sock=[A-Za-z0-9_.-]+)?",
            Codes.POOL_NAME,
            "must be a known pool, or a host name with a dot and an optional port",
            "write `ospool`, `itb-ospool`, or `cm.example.edu:9618`.");

    /**
     * The central managers are written into HTCondor's configuration.
     *
     * <p>Error {@code condor-host-list}; source: the pilot's scripts, run with each value. Wrong:
     * {@code CONDOR_HOST: cm1.example.edu;cm2.example.edu}. Right:
     * {@code CONDOR_HOST: cm1.example.edu,cm2.example.edu}.
     */
    private static final FormRule CONDOR_HOSTS = new PatternRule(
            "[A-Za-z0-9._:?=&\\[\\]-]++(?:[ ,]++[A-Za-z0-9._:?=&\\[\\]-]++)*+",
            Codes.CONDOR_HOST_LIST,
            "must be host names, joined by commas or blanks",
            "write `cm1.example.edu,cm2.example.edu`.");

    /**
     * A directory that is bound into the containers of jobs has no blank in its path.
     *
     * <p>Error {@code singularity-bind-extra}; source: the pilot's scripts, run with each value. Wrong:
     * {@code SINGULARITY_BIND_EXTRA: data}. Right: {@code SINGULARITY_BIND_EXTRA: /data}.
     */
    private static final FormRule BINDS = new PatternRule(
            "(?:" + BIND + "(?:[ ,]++" + BIND + ")*+)?",
            Codes.SINGULARITY_BIND_EXTRA,
            "must be a list of `/source[:/target[:ro]]`, joined by commas or blanks",
            "name directories without blanks in their paths; others are left out silently.");

    /**
     * The mirror is written into a file in TOML.
     *
     * <p>Error {@code registry-mirror}; source: the pilot's scripts, run with each value. Wrong:
     * {@code APPTAINER_REGISTRY_MIRROR: mirror "a"}. Right: {@code APPTAINER_REGISTRY_MIRROR: mirror.example.edu/path}.
     */
    private static final FormRule MIRROR = new PatternRule(
            "[A-Za-z0-9._:/-]+",
            Codes.REGISTRY_MIRROR,
            "must be the host and path of a registry",
            "write `mirror.example.edu/path`, without `https://`.");

    /**
     * When supervisord restarts HTCondor is one of its own three words.
     *
     * <p>Error {@code restart-policy}; source: the pilot's scripts, run with each value. Wrong:
     * {@code SUPERVISORD_RESTART_POLICY: always}. Right: {@code SUPERVISORD_RESTART_POLICY: unexpected}.
     */
    private static final FormRule RESTART = new PatternRule(
            "true|false|unexpected",
            Codes.RESTART_POLICY,
            "must be `true`, `false` or `unexpected`",
            "leave it out for `unexpected`.");

    private static final Map<String, FormRule> FORMS = Map.ofEntries(
            Map.entry(Variables.POOL, POOL),
            Map.entry(Variables.CONDOR_HOST, CONDOR_HOSTS),
            Map.entry(Variables.CCB_LOW, PORT),
            Map.entry(Variables.CCB_HIGH, PORT),
            Map.entry(Variables.JOB_ENVIRONMENT, new JobEnvironmentRule()),
            Map.entry(Variables.BIND_EXTRA, BINDS),
            Map.entry(Variables.REGISTRY_MIRROR, MIRROR),
            Map.entry(Variables.RESTART_POLICY, RESTART),
            Map.entry(Variables.SYSLOG_HOST, HOST_NAME),
            Map.entry(Variables.REGISTRY_HOST, HOST_NAME));

    /** The forms of variables, by their names in order. */
    static Map<String, FormRule> forms() {
        return new TreeMap<>(FORMS);
    }

    @Override
    public void check(PilotSettings settings, Problems problems) {
        for (Map.Entry<String, String> variable : settings.environment().entrySet()) {
            FormRule rule = FORMS.get(variable.getKey());
            if (rule != null) {
                rule.fault(variable.getValue())
                        .ifPresent(fault ->
                                add(fault.code(), variable.getKey(), fault.demand() + ".", fault.hint(), problems));
            }
        }
    }

    private static void add(Code code, String name, String what, String hint, Problems problems) {
        SettingPath path = ENVIRONMENT.key(name);
        problems.add(code, path, "`" + path + "` " + what, hint);
    }
}
