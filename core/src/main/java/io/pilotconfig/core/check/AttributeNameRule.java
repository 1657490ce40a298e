package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.KnownAttributes;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.pilot.PilotKnobs;
import io.pilotconfig.core.pilot.Variables;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of an extra attribute is the name of a configuration knob. The pilot's script looks at its beginning only:
 * {@code A-B = 1} makes HTCondor's configuration unreadable, and so does {@code if = 1}. What the pilot or HTCondor sets
 * itself is not set again.
 *
 * <p>Errors {@code attribute-name}, {@code attribute-of-pilot}; source: the pilot's script for extra-attributes.cfg,
 * run; HTCondor 23.9.6's configuration, read. Wrong: {@code RACK-NUMBER: 7}, {@code if: 1}, {@code START: 'True'}.
 * Right: {@code RACK_NUMBER: 7}.
 */
final class AttributeNameRule implements NameRule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** The words of the configuration's own language, which no line of it sets. */
    private static final Set<String> WORDS =
            Set.of("if", "elif", "else", "endif", "include", "use", "warning", "error");

    @Override
    public Optional<Fault> fault(String name) {
        if (!NAME.matcher(name).matches()) {
            return Fault.of(
                    Codes.ATTRIBUTE_NAME,
                    "must be an attribute name: letters, digits and `_`, no digit first",
                    "write a name such as `KUBERNETES_NAMESPACE`.");
        } else if (WORDS.contains(name.toLowerCase(Locale.ROOT))) {
            return Fault.of(
                    Codes.ATTRIBUTE_NAME,
                    "must not be a word of HTCondor's configuration language",
                    "write a longer name, such as `SITE_" + name.toUpperCase(Locale.ROOT) + "`.");
        }
        return PilotKnobs.contains(name) || KnownAttributes.isInEveryMachine(name)
                ? Fault.of(
                        Codes.ATTRIBUTE_OF_PILOT,
                        "must not be set: the pilot sets it itself",
                        instead(name, "choose another name"))
                : Optional.empty();
    }

    /** What to write for a knob of the pilot, where it is no extra attribute that was meant. */
    static String instead(String knob, String otherwise) {
        return Variables.settingOf(knob)
                .map(setting -> otherwise + ", or write `" + setting + "`, which it is set by.")
                .orElse(otherwise + "; to limit which jobs run, write a `startExpression`.");
    }

    @Override
    public Optional<String> pattern() {
        return Optional.of(NAME.pattern());
    }

    @Override
    public Map<String, String> taken() {
        Map<String, String> taken = new LinkedHashMap<>();
        taken.put(oneOf(new TreeSet<>(WORDS).stream()), "if");
        taken.put(oneOf(ofPilot().stream()) + "|(?:" + oneOf(PilotKnobs.beginnings().stream()) + ").*", "START");
        return taken;
    }

    private static Set<String> ofPilot() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(PilotKnobs.names());
        KnownAttributes.namesOfMachine().stream()
                .filter(KnownAttributes::isInEveryMachine)
                .forEach(names::add);
        return names;
    }

    private static String oneOf(Stream<String> names) {
        return names.map(AttributeNameRule::inAnyCase).collect(Collectors.joining("|"));
    }

    private static String inAnyCase(String name) {
        return name.chars()
                .mapToObj(c -> Character.isLetter(c)
                        ? "[" + (char) Character.toUpperCase(c) + (char) Character.toLowerCase(c) + "]"
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
