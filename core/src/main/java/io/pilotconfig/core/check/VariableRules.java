package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Variables under {@code environment} that the pilot's own scripts read have a form; all have a greatest length. */
final class VariableRules implements CheckRule {
    private static final SettingPath ENVIRONMENT = SettingPath.of("environment");
    /** What the kernel takes as one variable: MAX_ARG_STRLEN, of which the end takes a byte. */
    private static final int LONGEST = 131_071;

    private static final String HOST = "[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?";
    private static final FormRule HOST_NAME =
            new PatternRule(HOST, Codes.HOST_NAME, "must be a host name", "write a name such as `syslog.example.edu`.");
    private static final FormRule PORT = new PatternRule(
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

    @Override
    public void check(PilotSettings settings, Problems problems) {
        checkLength(Variables.START, settings.startExpression(), SettingPath.of("startExpression"), problems);
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec exec) {
            String repositories = String.join(" ", exec.repos());
            checkLength(Variables.REPOSITORIES, repositories, SettingPath.of("cvmfs", "repos"), problems);
            checkLength(Variables.CVMFS_PROXY, exec.httpProxy(), SettingPath.of("cvmfs", "httpProxy"), problems);
        }
        for (Map.Entry<String, String> variable : settings.environment().entrySet()) {
            String name = variable.getKey();
            checkLength(name, variable.getValue(), ENVIRONMENT.key(name), problems);
            FormRule rule = FORMS.get(name);
            if (rule != null) {
                rule.fault(variable.getValue())
                        .ifPresent(fault -> add(fault.code(), name, fault.demand() + ".", fault.hint(), problems));
            }
        }
        checkTogether(settings.environment(), problems);
    }

    private static void checkTogether(Map<String, String> environment, Problems problems) {
        String low = environment.get(Variables.CCB_LOW);
        String high = environment.get(Variables.CCB_HIGH);
        if ((low == null) != (high == null)) {
            String name = low == null ? Variables.CCB_HIGH : Variables.CCB_LOW;
            String other = low == null ? Variables.CCB_LOW : Variables.CCB_HIGH;
            add(Codes.CCB_RANGE, name, "needs `" + other + "` beside it.", "set both, or none.", problems);
        } else if (isBelow(high, low)) {
            add(Codes.CCB_RANGE, Variables.CCB_HIGH, "is below the lowest port.", "swap the two.", problems);
        }
        if (environment.containsKey(Variables.POOL) && environment.containsKey(Variables.CONDOR_HOST)) {
            String hint = "remove one of the two.";
            add(Codes.POOL_IGNORED, Variables.POOL, "has no effect beside `CONDOR_HOST`.", hint, problems);
        }
        if (environment.containsKey(Variables.REGISTRY_MIRROR)) {
            String message = "switches Apptainer off in images since September 2025.";
            add(Codes.REGISTRY_MIRROR_BROKEN, Variables.REGISTRY_MIRROR, message, "remove it.", problems);
        }
    }

    private static boolean isBelow(@Nullable String high, @Nullable String low) {
        return high != null
                && low != null
                && PORT.fault(high).isEmpty()
                && PORT.fault(low).isEmpty()
                && Integer.parseInt(high) < Integer.parseInt(low);
    }

    private static void checkLength(String name, Optional<String> value, SettingPath path, Problems problems) {
        if (value.isPresent()) {
            checkLength(name, value.get(), path, problems);
        }
    }

    private static void checkLength(String name, String value, SettingPath path, Problems problems) {
        if ((long) name.length() + value.length() + 1 > LONGEST / 3
                && (long) Text.bytes(name) + Text.bytes(value) + 1 > LONGEST) {
            problems.add(
                    Codes.VARIABLE_TOO_LONG,
                    path,
                    "`" + path + "` is longer than the kernel takes: 128 KiB with the variable's name.",
                    "shorten it.");
        }
    }

    private static void add(Code code, String name, String what, String hint, Problems problems) {
        SettingPath path = ENVIRONMENT.key(name);
        problems.add(code, path, "`" + path + "` " + what, hint);
    }
}
