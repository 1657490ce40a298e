package io.pilotconfig.importers.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a file of {@code --env-file}: {@code NAME=VALUE}, the value as it is, without quotes or escapes (docker's
 * and podman's sources; both run).
 */
final class EnvironmentFile {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private EnvironmentFile() {}

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param name what stands before the {@code =}
     * @param value what stands behind it; empty where there is none, so that the environment is asked
     */
    record Line(int number, String name, Optional<String> value) {}

    /** The lines that say something. */
    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (int number = 1; start < text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            add(number, withoutIndent(text.substring(start, last)), lines);
            start = end + 1;
        }
        return lines;
    }

    private static void add(int number, String line, List<Line> lines) {
        if (line.isEmpty() || line.charAt(0) == '#') {
            return;
        }
        int equals = line.indexOf('=');
        lines.add(
                equals < 0
                        ? new Line(number, line, Optional.empty())
                        : new Line(number, line.substring(0, equals), Optional.of(line.substring(equals + 1))));
    }

    private static String withoutIndent(String line) {
        int start = 0;
        while (start < line.length() && ShellText.isBlank(line.charAt(start))) {
            start++;
        }
        return line.substring(start);
    }

    static boolean hasBlank(String name) {
        return name.chars().anyMatch(ShellText::isBlank);
    }

    /** Whether a value stands in quotes as a whole, and holds none. */
    static boolean isQuoted(String value) {
        char first = value.isEmpty() ? 0 : value.charAt(0);
        return (first == '"' || first == '\'') && value.length() > 1 && value.indexOf(first, 1) == value.length() - 1;
    }
}
