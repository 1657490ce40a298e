package example.nomad;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Nomad's client makes of the value of a variable: {@code ReplaceEnv} in its {@code helper/args}, where every name is known. */
final class TaskVariableReader {
    private static final Pattern NAME = Pattern.compile("\\$\\{([a-zA-Z0-9_\\-.]+)}");

    private TaskVariableReader() {}

    static String read(String value, Map<String, String> known) {
        return NAME.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(known.getOrDefault(found.group(1), "what the node has")));
    }
}
