package io.pilotconfig.importers.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of comma-separated values, whose fields may stand in double quotes (RFC 4180, as the engines read it). */
public final class Csv {
    private Csv() {}

    /**
     * A field.
     *
     * @param text its text, without its quotes
     * @param from where it begins in the line, its quote included
     * @param to where it ends
     */
    public record Field(String text, int from, int to) {
        /** What stands before the {@code =}. */
        public String key() {
            int equals = text.indexOf('=');
            return equals < 0 ? text : text.substring(0, equals);
        }

        /** What stands behind the {@code =}; empty where there is none. */
        public Optional<String> value() {
            int equals = text.indexOf('=');
            return equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
        }
    }

    /** The fields of a line; empty where its quotes are wrong. */
    public static Optional<List<Field>> fields(String line) {
        List<Field> fields = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            boolean quoted = line.startsWith("\"", at);
            int end = quoted ? closing(line, at + 1) + 1 : comma(line, at);
            if (quoted && (end == 0 || (end < line.length() && line.charAt(end) != ','))) {
                return Optional.empty();
            }
            String text = quoted ? line.substring(at + 1, end - 1).replace("\"\"", "\"") : line.substring(at, end);
            if (!quoted && text.indexOf('"') >= 0) {
                return Optional.empty();
            }
            fields.add(new Field(text, at, end));
            at = end + 1;
        }
        return Optional.of(fields);
    }

    private static int comma(String line, int from) {
        int comma = line.indexOf(',', from);
        return comma < 0 ? line.length() : comma;
    }

    /** Where the closing quote stands; -1 where there is none. */
    private static int closing(String line, int from) {
        int quote = line.indexOf('"', from);
        while (quote >= 0 && line.startsWith("\"", quote + 1)) {
            quote = line.indexOf('"', quote + 2);
        }
        return quote;
    }
}
