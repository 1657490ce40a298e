package io.pilotconfig.importers.ospoolep;

import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.VariableName;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The file as systemd reads it for {@code EnvironmentFile=}: {@code parse_env_file_internal} in systemd's
 * src/basic/env-file.c, version 257. Quotes count at the beginning of a value only; what follows a closing quote joins it.
 */
final class SystemdEnvironment {
    private static final String TO_ESCAPE = "\"\\`$";

    private final PlacedText text;
    private final Findings findings;
    private final Map<String, Assignment> read = new LinkedHashMap<>();
    private int at;

    private SystemdEnvironment(PlacedText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** The variables by name; of several of one name the last one counts. */
    static Map<String, Assignment> read(PlacedText text, Findings findings) {
        SystemdEnvironment environment = new SystemdEnvironment(text, findings);
        while (environment.at < text.length()) {
            environment.readLine();
        }
        return environment.read;
    }

    private void readLine() {
        char c = text.charAt(at);
        if (c == '#' || c == ';') {
            skipComment();
        } else if (isBlank(c)) {
            at++;
        } else {
            readAssignment();
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isNewline(c);
    }

    private static boolean isNewline(char c) {
        return c == '\n' || c == '\r';
    }

    private void skipComment() {
        while (at < text.length() && !isNewline(text.charAt(at))) {
            at++;
        }
        if (text.charAt(at - 1) == '\\' && at + 1 < text.length()) {
            findings.add(
                    ImportCodes.AMBIGUOUS,
                    text.span(at - 1, at),
                    "A comment that ends in a backslash takes the next line with it for systemd before 254, as Enterprise"
                            + " Linux 9 has it, and for no other reader.",
                    "take the backslash away.");
        }
    }

    private void readAssignment() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '=' && !isNewline(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '=') {
            return;
        }
        int end = at;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        PlacedText name = text.piece(start, end);
        at++;
        PlacedText value = value();
        if (VariableName.is(name.text())) { // env_name_is_valid; systemd passes over others
            read.put(name.text(), new Assignment(name, value));
        }
    }

    private PlacedText value() {
        PlacedText.Builder value = new PlacedText.Builder();
        int start = at;
        while (at < text.length() && !isNewline(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                at++;
                quoted(c, value);
            } else if (isBlank(c)) {
                at++;
            } else {
                plain(value);
                break;
            }
        }
        return value.build(text.span(start, start));
    }

    private void quoted(char quote, PlacedText.Builder value) {
        while (at < text.length() && text.charAt(at) != quote) {
            if (quote == '"' && text.charAt(at) == '\\' && at + 1 < text.length()) {
                char escaped = text.charAt(at + 1);
                if (TO_ESCAPE.indexOf(escaped) < 0 && escaped != '\n') {
                    value.append(text, at);
                }
                if (escaped != '\n') {
                    value.append(escaped, text.span(at, at + 2));
                }
                at += 2;
            } else {
                value.append(text, at++);
            }
        }
        at++;
    }

    /** The rest of the line without blanks at its end; a backslash takes the next character as it is, a newline away. */
    private void plain(PlacedText.Builder value) {
        PlacedText.Builder blanks = new PlacedText.Builder();
        while (at < text.length() && !isNewline(text.charAt(at))) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                blanks.append(text, at++);
                continue;
            }
            value.append(blanks.build(text.span(at, at)));
            blanks = new PlacedText.Builder();
            if (c != '\\') {
                value.append(text, at++);
                continue;
            }
            if (at + 1 < text.length() && !isNewline(text.charAt(at + 1))) {
                value.append(text.charAt(at + 1), text.span(at, at + 2));
            }
            at = Math.min(at + 2, text.length());
        }
    }
}
