package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.pilot.Variables;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of an extra attribute is the name of a configuration knob. The pilot's script looks at its beginning only:
 * {@code A-B = 1} makes HTCondor's configuration unreadable. What the pilot sets itself is not set again.
 *
 * <p>Errors {@code attribute-name}, {@code attribute-of-pilot}; source: the pilot's script for extra-attributes.cfg,
 * run. Wrong: {@code RACK-NUMBER: 7}, {@code START: 'True'}. Right: {@code RACK_NUMBER: 7}.
 */
final class AttributeNameRule implements NameRule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Override
    public Optional<Fault> fault(String name) {
        if (!NAME.matcher(name).matches()) {
            return Fault.of(
                    Codes.ATTRIBUTE_NAME,
                    "must be an attribute name: letters, digits and `_`, no digit first",
                    "write a name such as `KUBERNETES_NAMESPACE`.");
        }
        return Variables.isAttributeOfPilot(name)
                ? Fault.of(
                        Codes.ATTRIBUTE_OF_PILOT,
                        "must not be set: the pilot sets it itself",
                        "choose another name; to limit which jobs run, write a `startExpression`.")
                : Optional.empty();
    }

    @Override
    public Optional<String> pattern() {
        return Optional.of(NAME.pattern());
    }

    @Override
    public Map<String, String> taken() {
        String names = Variables.attributesOfPilot().stream()
                .map(AttributeNameRule::inAnyCase)
                .collect(Collectors.joining("|"));
        return Map.of(names + "|" + inAnyCase(Variables.OWN_PREFIX) + ".*", Variables.OWN_PREFIX);
    }

    private static String inAnyCase(String name) {
        return name.chars()
                .mapToObj(c -> Character.isLetter(c)
                        ? "[" + (char) Character.toUpperCase(c) + (char) Character.toLowerCase(c) + "]"
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
