package example.nomad;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The value of a task's variable. Nomad's client replaces <code>${NAME}</code> once, where it knows the name, and has no
 * sign that keeps it from that. So the dollar sign itself comes from a name that Nomad knows first: the task's metadata.
 */
final class TaskVariable {
    /** The metadata that a task needs for it. */
    static final Map<String, String> META = Map.of("DOLLAR", "$");

    /** As Nomad's {@code helper/args} has it. */
    private static final Pattern REPLACED = Pattern.compile("\\$(\\{[a-zA-Z0-9_.-]+})");

    private TaskVariable() {}

    /** The text from which Nomad makes the value. */
    static String of(String value) {
        return REPLACED.matcher(value).replaceAll("\\${NOMAD_META_DOLLAR}$1");
    }
}
