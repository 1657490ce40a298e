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
 *
 * <p>Errors; source: the pilot's scripts, run with each value. Wrong: {@code POOL: osgpool}. Right: {@code POOL: ospool}.
 */
final class VariableRules implements CheckRule {
    private static final SettingPath ENVIRONMENT = SettingPath.of("environment");

    private static final String HOST = "[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?";
    private static final FormRule HOST_NAME =
            new PatternRule(HOST, Codes.HOST_NAME, "must be a host name", "write a name such as `syslog.example.edu`.");
    static final FormRule PORT = new PatternRule(
            "[0-9]{1,5}", Codes.CCB_RANGE, "must be a port number", "write digits only, such as `9618`.");

    private static final Map<String, FormRule> FORMS = Map.ofEntries(
            Map.entry(
                    Variables.POOL,
                    new PatternRule(
                            "ospool|itb-ospool|prod-ospool|prod-path-facility|dev-path-facility" + "|(?=[^:?]*\\.)"
                                    + HOST + "(?::[0-9]{1,5})?(?:\\?sock=[A-Za-z0-9_.-]+)?",
                            Codes.POOL_NAME,
                            "must be a known pool, or a host name with a dot and an optional port",
                            "write `ospool`, `itb-ospool`, or `cm.example.edu:9618`.")),
            Map.entry(
                    Variables.CONDOR_HOST,
                    new PatternRule(
                            "[A-Za-z0-9._:?=&\\[\\]-]++(?:[ ,]++[A-Za-z0-9._:?=&\\[\\]-]++)*+",
                            Codes.CONDOR_HOST_LIST,
                            "must be host names, joined by commas or blanks",
                            "write `cm1.example.edu,cm2.example.edu`.")),
            Map.entry(Variables.CCB_LOW, PORT),
            Map.entry(Variables.CCB_HIGH, PORT),
            Map.entry(Variables.JOB_ENVIRONMENT, new JobEnvironmentRule()),
            Map.entry(
                    Variables.BIND_EXTRA,
                    new PatternRule(
                            "(?:" + BindWord.ONE + "(?:[ ,]++" + BindWord.ONE + ")*+)?",
                            Codes.SINGULARITY_BIND_EXTRA,
                            "must be a list of `/source[:/target[:ro]]`, joined by commas or blanks",
                            "name directories without blanks in their paths; others are left out silently.")),
            Map.entry(
                    Variables.REGISTRY_MIRROR,
                    new PatternRule(
                            "[A-Za-z0-9._:/-]+",
                            Codes.REGISTRY_MIRROR,
                            "must be the host and path of a registry",
                            "write `mirror.example.edu/path`, without `https://`.")),
            Map.entry(
                    Variables.RESTART_POLICY,
                    new PatternRule(
                            "true|false|unexpected",
                            Codes.RESTART_POLICY,
                            "must be `true`, `false` or `unexpected`",
                            "leave it out for `unexpected`.")),
            Map.entry(Variables.SYSLOG_HOST, HOST_NAME),
            Map.entry(Variables.REGISTRY_HOST, HOST_NAME));

    /** A word of SINGULARITY_BIND_EXTRA. */
    private static final class BindWord {
        static final String PATH = "/[A-Za-z0-9._/@%+=~-]*+";
        static final String ONE = PATH + "(?::" + PATH + "(?::r[ow])?)?";
    }

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
