package io.pilotconfig.core.classad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Expressions that were given to HTCondor 23.9.6, and what it made of them. */
public final class ObservedExpressions {
    private static final Map<String, Set<Kind>> KINDS = Map.of(
            "boolean", Set.of(Kind.TRUE, Kind.FALSE),
            "integer", Set.of(Kind.INTEGER),
            "real", Set.of(Kind.REAL),
            "string", Set.of(Kind.TEXT),
            "list", Set.of(Kind.LIST),
            "classad", Set.of(Kind.AD),
            "abstime", Set.of(Kind.TIME),
            "reltime", Set.of(Kind.TIME),
            "error", Set.of(Kind.ERROR),
            "undefined", Set.of(Kind.UNDEFINED));

    private ObservedExpressions() {}

    /** How what we say of a value compares with what HTCondor says. */
    public enum Agreement {
        /** The same value, or the same kind where the value is a list, a record or a time. */
        EXACT,
        /** Several kinds, and HTCondor's is among them. */
        POSSIBLE,
        /** Something else. */
        WRONG
    }

    /** The rows of a table, each by the names of its columns; the expression's escapes are resolved. */
    public static List<Map<String, String>> rows(Path table) {
        List<String> lines = lines(table);
        String[] names = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            row.put("expr", unescape(row.get("expr")));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(Path table) {
        try {
            return List.of(Files.readString(table).strip().split("\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Resolves the escapes of a table's cell. */
    public static String unescape(String cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            boolean escape = cell.charAt(i) == '\\' && i + 1 < cell.length();
            char c = escape ? cell.charAt(++i) : cell.charAt(i);
            text.append(
                    !escape || c == '\\'
                            ? String.valueOf(c)
                            : c == 't' ? "\t" : c == 'n' ? "\n" : c == 'r' ? "\r" : "\\" + c);
        }
        return text.toString();
    }

    /** Compares an outcome with a value as HTCondor prints it. */
    public static Agreement compare(Outcome outcome, String type, String printed) {
        Set<Kind> kinds = KINDS.get(type);
        if (outcome.kinds().stream().noneMatch(kinds::contains)) {
            return Agreement.WRONG;
        } else if (outcome.value().isPresent()) {
            return isSame(outcome.value().get(), type, printed) ? Agreement.EXACT : Agreement.WRONG;
        }
        return kinds.containsAll(outcome.kinds()) && !type.equals("boolean") ? Agreement.EXACT : Agreement.POSSIBLE;
    }

    private static boolean isSame(Value value, String type, String printed) {
        if (value instanceof Value.Text text) {
            return text.value().equals(text(printed));
        } else if (value instanceof Value.Real real) {
            return isSame(real.value(), printed);
        } else if (value instanceof Value.Whole whole) {
            return printed.equals(String.valueOf(whole.value()));
        } else if (value instanceof Value.Truth truth) {
            return printed.equals(String.valueOf(truth.value()));
        }
        return value instanceof Value.Several || printed.equals(type);
    }

    private static boolean isSame(double value, String printed) {
        return printed.startsWith("real(")
                ? !Double.isFinite(value)
                : Math.abs(value - Double.parseDouble(printed)) <= Math.abs(value) * 1e-14;
    }

    /** A string as HTCondor prints it, with C's escapes for its bytes. */
    private static String text(String printed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] all = printed.substring(1, printed.length() - 1).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < all.length; i++) {
            if (all[i] != '\\') {
                bytes.write(all[i]);
            } else if (all[i + 1] >= '0' && all[i + 1] <= '7') {
                bytes.write(Integer.parseInt(new String(all, i + 1, 3, StandardCharsets.UTF_8), 8));
                i += 3;
            } else {
                i++;
                int at = "ntrfbv".indexOf(all[i]);
                bytes.write(at < 0 ? all[i] : "\n\t\r\f\b\u000b".charAt(at));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
