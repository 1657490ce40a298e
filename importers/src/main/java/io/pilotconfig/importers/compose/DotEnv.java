package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.diagnostic.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of variables in compose's syntax: {@code NAME=value} in a line, with quotes, escapes and variables as in a
 * shell, {@code export} before it, {@code #} behind a blank for a comment.
 */
final class DotEnv {
    private static final int MOST_PROBLEMS = 16;
    private static final String ESCAPES = "abfnrtv\"\\";
    private static final String ESCAPED = "\u0007\b\f\n\r\t\u000b\"\\";

    private final String text;
    private final Variables outer;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int line = 1;
    private int counted;

    /** What is wrong in a line. */
    record Problem(int line, String message, String hint) {}

    /**
     * The text of a file.
     *
     * @param outer what a name without a value, and a variable within a value, stands for
     */
    DotEnv(String text, Variables outer) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
        this.outer = outer;
    }

    /** What was found wrong in reading it. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The variables, in order; those before the first broken line after a problem that ends the reading. */
    Map<String, String> read() {
        while (skipToStatement() && problems.size() < MOST_PROBLEMS) {
            if (!readStatement()) {
                break;
            }
        }
        return values;
    }

    private boolean skipToStatement() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int newline = text.indexOf('\n', at);
                at = newline < 0 ? text.length() : newline;
            } else if (Character.isWhitespace(c) || c == '\u0085' || c == '\u00a0') {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Reads what begins here; whether it is known where it ends. */
    private boolean readStatement() {
        skipExport();
        int start = at;
        while (at < text.length() && isNameOrBlank(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at).strip();
        char sign = at < text.length() ? text.charAt(at) : '\n';
        boolean assigned = sign == '=' || sign == ':';
        if (name.isEmpty() || name.contains(" ") || (!assigned && sign != '\n')) {
            problem("This is no variable.", "write `NAME=value`, the name in letters, digits and `_`.");
            return false;
        }
        at = Math.min(text.length(), at + 1);
        return assigned ? readValue(name) : inherit(name);
    }

    private void skipExport() {
        int behind = at + "export".length();
        if (text.startsWith("export", at) && behind < text.length() && isBlank(text.charAt(behind))) {
            at = behind;
            skipBlanks();
        }
    }

    private boolean inherit(String name) {
        if (outer.get(name).isPresent()) {
            values.put(name, outer.get(name).get());
        } else {
            at--;
            problem("The value of " + Visible.quoted(name) + " is not known here.", "write `NAME=value`.");
            at++;
        }
        return true;
    }

    private boolean readValue(String name) {
        skipBlanks();
        char quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            int newline = text.indexOf('\n', at);
            String line = text.substring(at, newline < 0 ? text.length() : newline);
            int comment = line.indexOf(" #");
            put(name, (comment < 0 ? line : line.substring(0, comment)).stripTrailing());
            at += line.length();
            return true;
        }
        StringBuilder value = new StringBuilder();
        int end = quoted(quote, value);
        if (end < 0) {
            problem("The quote that opens here is never closed.", "close it, or leave quotes out.");
            return false;
        }
        if (quote == '"') {
            put(name, value.toString());
        } else {
            values.put(name, value.toString());
        }
        at = end;
        return true;
    }

    /** The text between quotes, escapes of double quotes prepared for the variables; gives the place behind, or -1. */
    private int quoted(char quote, StringBuilder value) {
        StringBuilder raw = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                char escaped = text.charAt(i);
                raw.append(escaped == quote ? "" : "\\").append(escaped);
            } else if (c == quote) {
                value.append(quote == '"' ? unescaped(raw.toString()) : raw);
                return i + 1;
            } else {
                raw.append(c);
            }
        }
        return -1;
    }

    private static String unescaped(String raw) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char next = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
            if (raw.charAt(i) != '\\') {
                text.append(raw.charAt(i));
            } else if (next == '$') {
                text.append("$$");
                i++;
            } else if (ESCAPES.indexOf(next) >= 0) {
                text.append(ESCAPED.charAt(ESCAPES.indexOf(next)));
                i++;
            } else if (next == '0') {
                i += octal(raw, i + 2, text);
            } else {
                text.append('\\');
            }
        }
        return text.toString();
    }

    /** Appends what three digits stand for; of others the nought is lost. Gives how far the escape goes. */
    private static int octal(String raw, int from, StringBuilder text) {
        int end = from;
        while (end < raw.length() && end < from + 3 && raw.charAt(end) >= '0' && raw.charAt(end) <= '9') {
            end++;
        }
        String digits = raw.substring(from, end);
        boolean whole = digits.length() == 3 && digits.chars().allMatch(c -> c <= '7') && digits.charAt(0) <= '3';
        text.append(whole ? Character.toString(Integer.parseInt(digits, 8)) : "\\" + digits);
        return 1 + digits.length();
    }

    private void put(String name, String value) {
        Template template = new Template(this::get, (code, from, to, message, hint) -> {
            if (code.severity() == Severity.ERROR) {
                problem(message, hint);
            }
        });
        values.put(name, template.resolve(value).orElse(""));
    }

    private Optional<String> get(String name) {
        return outer.get(name).or(() -> Optional.ofNullable(values.get(name)));
    }

    private void problem(String message, String hint) {
        while (counted < at) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
            counted++;
        }
        problems.add(new Problem(line, message, hint));
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isNameOrBlank(char c) {
        return Character.isLetterOrDigit(c) || "_.-[]".indexOf(c) >= 0 || isBlank(c);
    }

    private static boolean isBlank(char c) {
        return "\t\u000b\f\r \u0085\u00a0".indexOf(c) >= 0;
    }
}
