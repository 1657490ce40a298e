package io.pilotconfig.importers.settle;

import io.pilotconfig.core.section.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The lines of a file of machine attributes: {@code NAME = expression}, comments, empty ones. */
final class AttributeLines {
    private static final String ASSIGNS = " = ";

    private AttributeLines() {}

    /** The expressions by name; empty where a line is none of ours, or a name stands twice. */
    static Optional<Map<String, Scalar>> read(Scalar content) {
        Map<String, Scalar> attributes = new LinkedHashMap<>();
        for (String line : content.text().split("\n", -1)) {
            int equals = line.indexOf('=');
            boolean said = !line.isBlank() && !line.strip().startsWith("#");
            if (said && (equals < 1 || line.endsWith("\\"))) {
                return Optional.empty();
            } else if (said) {
                String name = line.substring(0, equals).strip();
                if (attributes.put(name, new Scalar(value(line, equals), false, content.span())) != null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(attributes);
    }

    /** What we wrote comes back to the blank; of others' lines HTCondor, too, removes the blanks at the ends. */
    private static String value(String line, int equals) {
        boolean ours = line.startsWith(ASSIGNS, equals - 1);
        return ours ? line.substring(equals + 2) : line.substring(equals + 1).strip();
    }
}
