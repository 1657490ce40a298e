package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.pilot.Variables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a variable under {@code environment}. What has a setting is set there, so that its rule holds.
 *
 * <p>Errors {@code variable-name}, {@code variable-token}, {@code variable-has-setting}; source: POSIX, XBD 8.1, and
 * the settings file's interface. Wrong: {@code MY-VAR}, {@code NUM_CPUS}, {@code TOKEN}. Right:
 * {@code ENABLE_REMOTE_SYSLOG}.
 */
final class VariableNameRule implements NameRule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Override
    public Optional<Fault> fault(String name) {
        if (!NAME.matcher(name).matches()) {
            return Fault.of(
                    Codes.VARIABLE_NAME,
                    "must be a variable name: letters, digits and `_`, no digit first",
                    "write a name such as `ENABLE_REMOTE_SYSLOG`.");
        }
        if (name.equals(Variables.TOKEN)) {
            return Fault.of(
                    Codes.VARIABLE_TOKEN,
                    "must not be set: everyone who can inspect the container could read the token",
                    "save the token to a file and write the file's path under `token`.");
        }
        return Variables.settingOf(name)
                .flatMap(setting -> Fault.of(
                        Codes.VARIABLE_HAS_SETTING,
                        "must not be set here: it has a setting of its own",
                        "write it under `" + setting + "`."));
    }

    @Override
    public Optional<String> pattern() {
        return Optional.of(NAME.pattern());
    }

    @Override
    public Map<String, String> taken() {
        Map<String, String> taken = new LinkedHashMap<>();
        taken.put(Variables.TOKEN, Variables.TOKEN);
        Variables.withSetting().forEach(name -> taken.put(name, name));
        return taken;
    }
}
